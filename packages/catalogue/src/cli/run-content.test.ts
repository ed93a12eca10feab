import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonSchemas } from '../json-schemas.ts';
import { addProgramme } from '../test/sample-programme.ts';
import { type SampleTree, sampleTree, treeFiles } from '../test/sample-tree.ts';
import { runContent } from './run-content.ts';

describe('runContent', () => {
	let repository = '';
	beforeEach(() => {
		repository = mkdtempSync(join(tmpdir(), 'catalogue-'));
	});
	afterEach(() => rmSync(repository, { recursive: true }));

	function writeContent(change: (tree: SampleTree) => void = () => {}, folder = 'content') {
		const tree = sampleTree();
		change(tree);
		for (const { path, bytes } of treeFiles(tree)) {
			mkdirSync(dirname(join(repository, folder, path)), { recursive: true });
			writeFileSync(join(repository, folder, path), bytes);
		}
	}

	async function run(call: string, isGithub = false) {
		let output = '';
		const print = (text: string) => {
			output += text;
		};
		const session = { repository, workingFolder: repository, today: '2026-11-23', isGithub, print, request: fetch };
		const exitCode = await runContent(call.split(' ').filter(Boolean), session);
		return { exitCode, output };
	}

	test('check counts the files and ends with 0', async () => {
		writeContent();
		expect(await run('check')).toEqual({ exitCode: 0, output: '0 Fehler in 19 Dateien\n' });
	});

	test('check prints problems, as annotations too on GitHub or on demand, and ends with 1', async () => {
		writeContent((tree) => Object.assign(tree.frame, { version: '1' }));
		const report =
			'content/questionnaire/_questionnaire.yaml:1  version\n  Die Version hat drei Zahlen, z. B. 1.0.0.\n\n';
		const annotation =
			'::error file=content/questionnaire/_questionnaire.yaml,line=1::version: Die Version hat drei Zahlen, z. B. 1.0.0.\n';
		expect(await run('check')).toEqual({ exitCode: 1, output: `${report}1 Fehler in 19 Dateien\n` });
		const both = { exitCode: 1, output: `${report}${annotation}1 Fehler in 19 Dateien\n` };
		expect(await run('check --github')).toEqual(both);
		expect(await run('check', true)).toEqual(both);
	});

	test('check --release refuses what may not be published', async () => {
		writeContent();
		expect((await run('check --release')).output).toContain(
			'content/site.yaml:1  sample\n  Der Betreiber ist ein Muster.',
		);
	});

	test('check reads another folder and names it', async () => {
		writeContent((tree) => Object.assign(tree.frame, { version: '1' }), 'andere');
		expect((await run('check --content andere')).output).toContain('andere/questionnaire/_questionnaire.yaml:1');
	});

	test('check prints warnings below and ends with 0; build does not print them', async () => {
		writeContent((tree) => Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, { why: 'wir '.repeat(26) }));
		const { exitCode, output } = await run('check --github');
		expect(exitCode).toBe(0);
		expect(output).toMatch(/^Hinweise, keine Fehler:\n\ncontent\/measures\/ruecksicherung-testen\.yaml:4 {2}why\n/);
		expect(output).toContain('::warning file=content/measures/ruecksicherung-testen.yaml,line=4::why: Der Satz');
		expect(output).toMatch(/0 Fehler, 1 Hinweis in \d+ Dateien\n$/);
		expect((await run('build --out a')).output).toMatch(/^0 Fehler in \d+ Dateien\n/);
	});

	test('prose prints both tables', async () => {
		writeContent();
		expect(await run('prose')).toEqual({ exitCode: 0, output: expect.stringMatching(/^Textart [\s\S]+\n\nDatei /) });
	});

	test('spelling reads content, guide and word list and ends with 1 on an unknown word', async () => {
		writeContent();
		writeFileSync(join(repository, 'content/README.md'), 'Bitte lesen.\r\n\r\nDas Rechnezentrum.\r\n');
		writeFileSync(join(repository, 'content/.woerter.txt'), 'Musterweg\r\n');
		const { exitCode, output } = await run('spelling --github');
		expect(exitCode).toBe(1);
		expect(output).toContain(
			'content/README.md:3\n  „Rechnezentrum“ steht in keinem Wörterbuch. Meinten Sie „Rechenzentrum“',
		);
		expect(output).toContain('::error file=content/README.md,line=3::');
		expect(output).toMatch(/Rechtschreibung: \d+ Fehler in \d+ Dateien\n$/);
	}, 30_000);

	test('build writes the same bytes twice', async () => {
		writeContent();
		for (const out of ['a', 'b']) expect((await run(`build --out ${out}`)).exitCode).toBe(0);
		const names = readdirSync(join(repository, 'a/de')).sort();
		expect(names).toEqual([
			'1.0.0.json',
			'catalogue.json',
			'check.json',
			'funding.json',
			'kurzcheck-notes.json',
			'kurzcheck-start.json',
			'kurzcheck.json',
			'partners.json',
		]);
		for (const name of names)
			expect(readFileSync(join(repository, 'a/de', name))).toEqual(readFileSync(join(repository, 'b/de', name)));
	});

	test('build writes nothing while there is a problem', async () => {
		writeContent((tree) => Object.assign(tree.frame, { version: '1' }));
		expect((await run('build --out a')).exitCode).toBe(1);
		expect(readdirSync(repository)).toEqual(['content']);
	});

	test('schema writes the files for editors, and --check notices an edit and a leftover', async () => {
		writeContent();
		expect((await run('schema --check')).exitCode).toBe(1);
		const count = jsonSchemas().size;
		expect((await run('schema')).output).toBe(`${count} Schemas in content/.schema, ${count} geändert\n`);
		expect(await run('schema --check')).toEqual({ exitCode: 0, output: `${count} Schemas sind aktuell\n` });
		writeFileSync(join(repository, 'content/.schema/site.schema.json'), '{}');
		writeFileSync(join(repository, 'content/.schema/alt.schema.json'), '{}');
		expect((await run('schema --check')).output).toBe(
			'content/.schema/alt.schema.json ist veraltet. Rufen Sie auf: pnpm content schema\ncontent/.schema/site.schema.json ist veraltet. Rufen Sie auf: pnpm content schema\n',
		);
		await run('schema');
		expect((await run('schema --check')).exitCode).toBe(0);
	});

	test('freeze keeps a version for ever, once', async () => {
		writeContent();
		const said = { exitCode: 0, output: 'Festgehalten: content/questionnaire/fassungen/1.0.0.json\n' };
		expect([await run('freeze'), await run('freeze')]).toEqual([said, said]);
		const kept = readFileSync(join(repository, 'content/questionnaire/fassungen/1.0.0.json'), 'utf8');
		expect(await run('check')).toEqual({ exitCode: 0, output: '0 Fehler in 20 Dateien\n' });
		writeContent((tree) => Object.assign(tree.domains['a-bereich'] ?? {}, { title: 'Neuer Titel' }));
		expect((await run('freeze')).output).toContain('fassungen/1.0.0.json gibt es schon und bleibt, wie sie ist.');
		writeContent((tree) => Object.assign(tree.frame, { version: '1' }));
		expect((await run('freeze')).output).toContain('Die Inhalte haben noch Fehler.');
		expect(readFileSync(join(repository, 'content/questionnaire/fassungen/1.0.0.json'), 'utf8')).toBe(kept);
	});

	test('new begins a file and never overwrites one', async () => {
		expect((await run('new measure neu')).output).toContain(
			'content/measures/neu.yaml\nFüllen Sie die leeren Felder aus',
		);
		writeFileSync(join(repository, 'content/measures/neu.yaml'), 'meins');
		expect(await run('new measure neu')).toMatchObject({
			exitCode: 2,
			output: expect.stringContaining('content/measures/neu.yaml gibt es schon und bleibt, wie es ist.'),
		});
		expect(readFileSync(join(repository, 'content/measures/neu.yaml'), 'utf8')).toBe('meins');
	});

	test('new question appends to its domain', async () => {
		writeContent();
		expect((await run('new question C2')).output).toContain('content/questionnaire/c-bereich.yaml\n');
		expect((await run('check')).output).toContain(
			'content/questionnaire/c-bereich.yaml:39  questions › Nr. 2 › title\n',
		);
		expect((await run('new question C2')).output).toContain('Die Frage C2 gibt es schon.');
	});

	test('stale lists what is overdue on a given day', async () => {
		writeContent();
		expect(await run('stale')).toEqual({ exitCode: 0, output: 'Nichts zu prüfen, Stand 2026-11-23\n' });
		const { exitCode, output } = await run('stale --today 2027-05-02');
		expect(exitCode).toBe(1);
		expect(output).toContain(
			'content/articles/nis2/pflichten.md  fällig seit 2027-05-01\n  Artikel, zuletzt geprüft am',
		);
		expect(output).toContain('1 zu prüfen, Stand 2027-05-02\n');
	});

	test('stale names first what visitors see as open', async () => {
		writeContent((tree) => addProgramme(tree, { nextCheck: '2026-11-22' }));
		const { exitCode, output } = await run('stale');
		expect(exitCode).toBe(1);
		expect(output).toMatch(
			/^Als offen gezeigt, Prüfung überfällig: 1\n\ncontent\/funding\/nw-beispiel\.yaml {2}fällig seit 2026-11-22, wird als offen gezeigt\n/,
		);
	});

	test('stale announces a day a text names, and says when it is over', async () => {
		writeContent((tree) =>
			Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, { why: 'Gilt bis 02.12.2026.' }),
		);
		const entry = '\n\ncontent/measures/ruecksicherung-testen.yaml:4  2026-12-02\n  Nennt „02.12.2026“.';
		expect((await run('stale --today 2026-11-24')).exitCode).toBe(0);
		const before = await run('stale --today 2026-11-25');
		expect(before.exitCode).toBe(1);
		expect(before.output).toContain(`In den nächsten sieben Tagen ändert sich etwas: 1${entry}`);
		const after = await run('stale --today 2026-12-03');
		expect(after.exitCode).toBe(1);
		expect(after.output).toContain(`Der Tag ist vorbei, den Text hat seitdem niemand gelesen: 1${entry}`);
		expect(after.output).toContain('1 zu prüfen, Stand 2026-12-03\n');
	});

	test('funding-diff compares with a file on disk', async () => {
		writeContent((tree) => addProgramme(tree));
		const diffWith = (bytes: string | Uint8Array) => {
			writeFileSync(join(repository, 'export.csv'), bytes);
			return run('funding-diff export.csv');
		};
		const { exitCode, output } = await diffWith('\uFEFFtitle;url\r\n"Anderes ""Programm""";https://a.de/\r\n');
		expect(exitCode).toBe(1);
		expect(output).toMatch(/^Verschwunden: 1\n[\s\S]+content\/funding\/nw-beispiel\.yaml\n/);
		expect(await diffWith('title\nBeispielprogramm\n')).toEqual({
			exitCode: 0,
			output: 'Verglichen: 1 eigene, 1 im Export, 1 unverändert\n',
		});
		expect((await diffWith('title\n"x')).output).toContain('export.csv: In Zeile 2 beginnt ein Anführungszeichen');
		expect(await diffWith(Buffer.from([0x74, 0xe4]))).toMatchObject({
			exitCode: 2,
			output: expect.stringContaining('nicht in UTF-8 gespeichert'),
		});
	});

	test.each([
		['', 'Es fehlt der Befehl.'],
		['chek', 'Den Befehl „chek“ gibt es nicht.'],
		['check alles', 'Nach „check“ steht ein Wort zu viel: alles.'],
		['check --relase', 'Eine der Optionen gibt es nicht.'],
		['stale --today', 'Bei einer Option fehlt der Wert'],
		['stale --today 23.11.2026', 'Der Tag steht als JJJJ-MM-TT, hier steht „23.11.2026“.'],
		['funding-diff', 'Nach „funding-diff“ steht eine Datei.'],
		['funding-diff gibt-es-nicht.csv', 'Die Datei „gibt-es-nicht.csv“ lässt sich nicht lesen.'],
		['new funding neues-programm', 'vorne steht eu, bund, info oder das Land'],
		['new measure', 'Nach „new“ stehen Art und Kennung.'],
		[
			'new mesure x',
			'„mesure“ lässt sich nicht anlegen. Möglich: measure, source, funding, article, question. Meinten Sie „measure“?',
		],
		['new measure Groß', '„Groß“ ist keine Kennung'],
		['new question X1', 'Fragen heißen nach Bereich und Nummer, hier steht „X1“.'],
		['new question A1', 'Zum Bereich A gibt es keine Datei.'],
	])('explains the call „%s“ and ends with 2', async (call, message) => {
		const { exitCode, output } = await run(call);
		expect(exitCode).toBe(2);
		expect(output).toContain(message);
		expect(output).toContain('Aufruf: pnpm content <Befehl>');
	});

	test('prints the usage on demand', async () => {
		expect((await run('--help')).output).toMatch(/^Aufruf: pnpm content <Befehl>/);
		expect((await run('check -h')).exitCode).toBe(0);
	});
});
