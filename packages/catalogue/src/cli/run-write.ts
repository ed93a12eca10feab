import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { questionIdSchema } from '@it-kompass/schema';
import { appendQuestion } from '../append-question.ts';
import { factsOf } from '../build-check.ts';
import { suggestion } from '../closest-word.ts';
import { factBands, factIds, factTypes } from '../fact-types.ts';
import { jsonSchemas } from '../json-schemas.ts';
import type { KnownStart } from '../kinds/content-kind.ts';
import { pathOfRecord } from '../kinds/place-of-file.ts';
import { DOMAIN } from '../kinds/questionnaire-kinds.ts';
import { ARTICLE } from '../kinds/record-kinds.ts';
import { readContent } from '../read-content.ts';
import { type ScaffoldKind, scaffoldFile, scaffoldKinds, scaffoldPath } from '../scaffold.ts';
import { askArticle } from './ask-article.ts';
import type { Options } from './parse-options.ts';
import { contentFolder, type Session, SessionError } from './session.ts';

function readText(path: string): string | null {
	return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** `content schema`: writes the files editors use, or with `--check` only compares them. */
export function runSchema(session: Session, options: Options): 0 | 1 {
	const { folder, label } = contentFolder(session, options.content);
	const target = join(folder, '.schema');
	const files = jsonSchemas();
	const present = existsSync(target) ? readdirSync(target) : [];
	const surplus = present.filter((name) => name.endsWith('.schema.json') && !files.has(name));
	const changed = [...files].filter(([name, text]) => readText(join(target, name)) !== text).map(([name]) => name);
	const outdated = [...surplus, ...changed].sort();
	if (options.check) {
		for (const name of outdated)
			session.print(`${label}/.schema/${name} ist veraltet. Rufen Sie auf: pnpm content schema\n`);
		if (outdated.length === 0) session.print(`${files.size} Schemas sind aktuell\n`);
		return outdated.length === 0 ? 0 : 1;
	}
	mkdirSync(target, { recursive: true });
	for (const name of surplus) rmSync(join(target, name));
	for (const [name, text] of files) writeFileSync(join(target, name), text);
	session.print(`${files.size} Schemas in ${label}/.schema, ${outdated.length} geändert\n`);
	return 0;
}

/** What the profile is written to, below the repository. */
const FACT_FILES = {
	'packages/schema/src/profile/fact-values.ts': factTypes,
	'packages/scoring/src/profile/fact-bands.ts': factBands,
	'packages/scoring/src/profile/fact-ids.ts': factIds,
};

/** `content types`: writes what the facts are to the code, or with `--check` only compares it. */
export function runTypes(session: Session, options: Options): 0 | 1 {
	const { folder, label } = contentFolder(session, options.content);
	const { content, problems } = readContent(folder, label);
	if (problems.length > 0) throw new SessionError('Die Inhalte haben Fehler. Rufen Sie zuerst auf: pnpm content check');
	const facts = factsOf(content.profile);
	const outdated = Object.entries(FACT_FILES).flatMap(([name, write]) => {
		const path = join(session.repository, name);
		return readText(path) === write(facts) ? [] : [{ name, path, text: write(facts) }];
	});
	if (options.check) {
		for (const { name } of outdated) session.print(`${name} ist veraltet. Rufen Sie auf: pnpm content types\n`);
		if (outdated.length === 0) session.print('Die Typen sind aktuell\n');
		return outdated.length === 0 ? 0 : 1;
	}
	for (const { path, text } of outdated) writeFileSync(path, text);
	session.print(`${outdated.length} Dateien geschrieben\n`);
	return 0;
}

function newQuestion(folder: string, label: string, id: string): string {
	if (!questionIdSchema.safeParse(id).success)
		throw new SessionError(
			`Fragen heißen nach Bereich und Nummer, hier steht „${id}“. Beispiel: pnpm content new question E9`,
		);
	const letter = id.charAt(0).toLowerCase();
	const questionnaire = join(folder, DOMAIN.folder);
	const names = existsSync(questionnaire) ? readdirSync(questionnaire) : [];
	const name = names.find((entry) => entry.startsWith(`${letter}-`) && entry.endsWith('.yaml'));
	if (name === undefined)
		throw new SessionError(
			`Zum Bereich ${id.charAt(0)} gibt es keine Datei. Legen Sie sie zuerst an. Beispiel: ${label}/${pathOfRecord(DOMAIN, `${letter}-steuerung`)}`,
		);
	const path = join(questionnaire, name);
	const result = appendQuestion(readFileSync(path, 'utf8'), id);
	if ('problem' in result) throw new SessionError(result.problem);
	writeFileSync(path, result.text);
	return `${DOMAIN.folder}/${name}`;
}

function newFile(folder: string, label: string, kind: ScaffoldKind, id: string, known: KnownStart = {}): string {
	const path = scaffoldPath(kind, id);
	if (path === null) {
		throw new SessionError(
			`„${id}“ ist keine Kennung; sie besteht aus Kleinbuchstaben, Ziffern und Bindestrichen. Beispiel: pnpm content new ${kind.id} ${kind.scaffold.example}`,
		);
	}
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	try {
		writeFileSync(join(folder, path), scaffoldFile(kind, id, known), { flag: 'wx' });
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
		throw new SessionError(`${label}/${path} gibt es schon und bleibt, wie es ist. Wählen Sie eine andere Kennung.`);
	}
	return path;
}

/** A question is no file of its own: it is added to that of its domain. */
const QUESTION = 'question';

function knownKind(name: string): ScaffoldKind {
	const kinds = scaffoldKinds();
	const known = kinds.find(({ id }) => id === name);
	if (known !== undefined) return known;
	const names = [...kinds.map(({ id }) => id), QUESTION];
	throw new SessionError(`„${name}“ lässt sich nicht anlegen. Möglich: ${names.join(', ')}.${suggestion(name, names)}`);
}

/** `content new`: never overwrites a file. */
export function runNew(session: Session, options: Options, kind: string, id: string): 0 {
	const { folder, label } = contentFolder(session, options.content);
	const path = kind === QUESTION ? newQuestion(folder, label, id) : newFile(folder, label, knownKind(kind), id);
	session.print(`${label}/${path}\nFüllen Sie die leeren Felder aus und rufen Sie auf: pnpm content check\n`);
	return 0;
}

/** `content new article` at a terminal: asks for what the file begins with. */
export async function runAskedArticle(session: Session, options: Options): Promise<0> {
	const { folder, label } = contentFolder(session, options.content);
	const { domains } = readContent(folder, label).content;
	const titles = new Map<string, string>(domains.map(({ value }) => [value.id, value.title]));
	const { id, title, domain } = await askArticle(session, folder, titles);
	const path = newFile(folder, label, ARTICLE, id, { title, domain });
	session.print(`\n${label}/${path}\nFüllen Sie die leeren Felder aus und rufen Sie auf: pnpm content check\n`);
	return 0;
}
