import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idSchema, textSchema } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { checkContent } from '../check-content.ts';
import { formatReport } from '../format-report.ts';
import { jsonSchemas } from '../json-schemas.ts';
import { parseContent } from '../read/parse-content.ts';
import { readContent } from '../read-content.ts';
import { scaffoldFile, scaffoldKinds, scaffoldPath } from '../scaffold.ts';
import { sampleTree, treeFiles } from '../test/sample-tree.ts';
import type { RecordKind } from './content-kind.ts';
import { CONTENT_KINDS } from './content-kinds.ts';

/** A kind nobody has, as an entry in the registry would be. */
const TOOL = {
	id: 'tool',
	folder: 'tools',
	file: '([a-z-]+)\\.yaml',
	form: 'yaml',
	schema: z.strictObject({ id: idSchema, what: textSchema(90, 'Was das Werkzeug tut.') }).meta({ title: 'Werkzeug' }),
	editorSchema: 'tool',
	isNamedAfterId: true,
	folderRule: 'Werkzeuge heißen nach ihrer Kennung. Beispiel: tools/tresor.yaml',
	route: (id: string) => `/werkzeuge/${id}/`,
	scaffold: { example: 'tresor', file: (id: string) => `id: ${id}\nwhat: # was es tut\n` },
} as const satisfies RecordKind;
const kinds = [...CONTENT_KINDS, TOOL];

function read(files: Record<string, string>) {
	const tree = sampleTree();
	Object.assign(tree.raw, files);
	const { content, problems } = parseContent(treeFiles(tree), 'content', kinds);
	return { content, report: formatReport([...problems, ...checkContent(content)]) };
}

describe('a kind with nothing but an entry', () => {
	test('is read, and its sentences with it', () => {
		const { content, report } = read({ 'tools/tresor.yaml': 'id: tresor\nwhat: Ein Ort für Kennwörter.\n' });
		expect(report).toBe('');
		expect(content.shelves.get(TOOL)?.entries.map(({ value }) => value)).toEqual([
			{ id: 'tresor', what: 'Ein Ort für Kennwörter.' },
		]);
		expect(content.passages.filter(({ kind }) => kind === TOOL).map(({ text }) => text)).toEqual([
			'Ein Ort für Kennwörter.',
		]);
	});

	test('is checked: shape, name of the file, typography, files that belong nowhere', () => {
		const { report } = read({
			'tools/a.yaml': 'id: b\nwhat: Ein "Ort".\n',
			'tools/leer.yaml': 'id: leer\n',
			'tools/X.txt': '',
		});
		expect(report).toMatchInlineSnapshot(`
			"content/tools/X.txt:1
			  Diese Datei gehört nicht hierher; sie würde nirgends erscheinen. Dateinamen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen. Werkzeuge heißen nach ihrer Kennung. Beispiel: tools/tresor.yaml

			content/tools/a.yaml:1  id
			  Die Datei heißt „a.yaml“, die Kennung „b“. Beide müssen gleich sein. Beispiel: id: a

			content/tools/a.yaml:2  what
			  Hier steht " statt deutscher Anführungszeichen. Beispiel: „gesichert“

			content/tools/leer.yaml:1  what
			  Die Angabe „what“ fehlt. Was das Werkzeug tut."
		`);
	});

	test('is offered a JSON schema', () => {
		expect(JSON.parse(jsonSchemas(kinds).get('tool.schema.json') ?? '')).toMatchObject({
			title: 'Werkzeug',
			required: ['id', 'what'],
		});
		expect(jsonSchemas().has('tool.schema.json')).toBe(false);
	});

	test('can be begun, and what is to be filled in is named', () => {
		const kind = scaffoldKinds(kinds).find(({ id }) => id === 'tool');
		if (kind === undefined) throw new Error('The made-up kind cannot be begun; check its scaffold.');
		expect(scaffoldPath(kind, 'Tresor')).toBeNull();
		const path = scaffoldPath(kind, 'tresor') ?? '';
		expect(read({ [path]: scaffoldFile(kind, 'tresor') }).report).toContain('content/tools/tresor.yaml:2  what');
	});

	test('has pages articles may link to', () => {
		const link = '\n[Tresor](/werkzeuge/tresor/) und [Safe](/werkzeuge/safe/)\n';
		const tree = sampleTree();
		const article = tree.articles['nis2/pflichten'];
		if (article !== undefined) article.body += link;
		tree.raw['tools/tresor.yaml'] = 'id: tresor\nwhat: Ein Ort.\n';
		const { content } = parseContent(treeFiles(tree), 'content', kinds);
		const report = formatReport(checkContent(content));
		expect(report).toContain('/werkzeuge/safe/');
		expect(report).not.toContain('/werkzeuge/tresor/');
	});

	test('must be there if it says so', () => {
		const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
		const { problems } = readContent(folder, 'content', [
			{ ...TOOL, folder: '', file: 'tools\\.yaml', isRequired: true },
		]);
		rmSync(folder, { recursive: true });
		expect(problems.map(({ path }) => path)).toEqual(['content/tools.yaml']);
	});
});
