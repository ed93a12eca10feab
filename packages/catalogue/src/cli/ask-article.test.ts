import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runContent } from './run-content.ts';

describe('content new article at a terminal', () => {
	let repository = '';
	beforeEach(() => {
		repository = mkdtempSync(join(tmpdir(), 'catalogue-'));
		mkdirSync(join(repository, 'content'));
	});
	afterEach(() => rmSync(repository, { recursive: true }));

	/** A person who types these lines and then ends the input. */
	async function typing(...answers: readonly string[]) {
		let output = '';
		const left = [...answers];
		const print = (text: string) => {
			output += text;
		};
		const ask = async (question: string) => {
			print(question);
			return left.shift() ?? null;
		};
		const world = { repository, workingFolder: repository, today: '2026-11-23', isGithub: false, request: fetch };
		const exitCode = await runContent(['new', 'article'], { ...world, print, ask });
		return { exitCode, output, left };
	}

	test('begins the file with title and domain, under an id made from the title', async () => {
		const { exitCode, output } = await typing('2', 'Wer meldet: die Leitung?', 'a', '');
		expect(exitCode).toBe(0);
		expect(output).toContain('Kennung für die Adresse [wer-meldet-die-leitung]: ');
		expect(output).toContain('content/articles/nis2/wer-meldet-die-leitung.md\n');
		const text = readFileSync(join(repository, 'content/articles/nis2/wer-meldet-die-leitung.md'), 'utf8');
		expect(text).toContain('\ntitle: "Wer meldet: die Leitung?"\n');
		expect(text).toContain('\nselfCheckDomain: A # Bereich');
	});

	test('asks again until an answer fits', async () => {
		const answers = [
			'9',
			'nis',
			'nis2',
			' ',
			'x'.repeat(91),
			'!',
			'Ein Titel',
			'K',
			'B',
			'Mit Leerzeichen',
			'eigene-kennung',
		];
		const { exitCode, output, left } = await typing(...answers);
		expect({ exitCode, left }).toEqual({ exitCode: 0, left: [] });
		for (const problem of [
			'Bitte eine Zahl von 1 bis 3.',
			'Meinten Sie „nis2“?',
			'Der Titel ist leer.',
			'Der Titel hat 91 Zeichen, erlaubt sind 90.',
			'Der Titel braucht Wörter.',
			'Bitte ein Buchstabe von A bis I.',
			'Eine Kennung besteht aus Kleinbuchstaben, Ziffern und Bindestrichen.',
		])
			expect(output).toContain(problem);
		expect(existsSync(join(repository, 'content/articles/nis2/eigene-kennung.md'))).toBe(true);
	});

	test('takes no id that is there and leaves its file alone', async () => {
		mkdirSync(join(repository, 'content/articles/nis2'), { recursive: true });
		writeFileSync(join(repository, 'content/articles/nis2/ein-titel.md'), 'meins');
		const { output } = await typing('2', 'Ein Titel', 'A', '', 'ein-anderer');
		expect(output).toContain('content/articles/nis2/ein-titel.md gibt es schon. Wählen Sie eine andere Kennung.');
		expect(readFileSync(join(repository, 'content/articles/nis2/ein-titel.md'), 'utf8')).toBe('meins');
	});

	test('leaves nothing behind when the input ends', async () => {
		const { exitCode, output } = await typing('2', 'Ein Titel');
		expect(exitCode).toBe(2);
		expect(output).toContain('Abgebrochen. Es wurde nichts angelegt.');
		expect(readdirSync(join(repository, 'content'))).toEqual([]);
	});
});
