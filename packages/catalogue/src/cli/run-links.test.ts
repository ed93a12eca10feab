import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { SAMPLE_BODY } from '../test/sample-article.ts';
import { sampleTree, treeFiles } from '../test/sample-tree.ts';
import { runContent } from './run-content.ts';

const STATUS: Readonly<Record<string, number>> = { '/tot': 404, '/verboten': 403 };

async function links(body: string) {
	const repository = mkdtempSync(join(tmpdir(), 'catalogue-'));
	const tree = sampleTree();
	Object.assign(tree.articles['nis2/pflichten'] ?? {}, { body: SAMPLE_BODY + body });
	for (const { path, bytes } of treeFiles(tree)) {
		mkdirSync(dirname(join(repository, 'content', path)), { recursive: true });
		writeFileSync(join(repository, 'content', path), bytes);
	}
	let output = '';
	const exitCode = await runContent(['links'], {
		repository,
		workingFolder: repository,
		today: '2026-11-23',
		isGithub: false,
		request: async (input) => new Response(null, { status: STATUS[new URL(String(input)).pathname] ?? 200 }),
		print: (text) => {
			output += text;
		},
	});
	rmSync(repository, { recursive: true });
	return { exitCode, output };
}

test('content links asks each address once and ends with 0', async () => {
	expect(
		await links('\n[a](https://a.example/x_(y)#z) und <https://a.example/x_(y)>, `https://nie.example`.\n'),
	).toEqual({
		exitCode: 0,
		output: '2 Adressen geprüft: 0 tot, 0 umgezogen, 0 nicht prüfbar\n',
	});
});

test('content links names file, line and remedy of a dead address and ends with 1', async () => {
	const { exitCode, output } = await links('\nSiehe https://a.example/tot.\n\n[b](https://a.example/verboten)\n');
	expect(exitCode).toBe(1);
	expect(output).toBe(
		'content/articles/nis2/pflichten.md:30\n  https://a.example/tot antwortet mit 404. Nennen Sie eine Adresse, die es gibt.\n\n' +
			'content/articles/nis2/pflichten.md:32\n  https://a.example/verboten lässt sich nicht prüfen (403). Öffnen Sie die Seite im Browser.\n\n' +
			'3 Adressen geprüft: 1 tot, 0 umgezogen, 1 nicht prüfbar\n',
	);
});
