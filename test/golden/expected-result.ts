import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { CheckResult } from '@it-kompass/schema';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = fileURLToPath(new URL('expected/', import.meta.url));

/** What to do if a result differs from its golden file. */
export const HOW_TO_REBASELINE =
	'A result differs from its golden file. If that is intended, write the files anew with\n' +
	'  pnpm --filter @it-kompass/test golden\n' +
	'and review the diff: same answers and same questionnaire version promise the same levels and bands.';

/** The golden result of a persona with a version of the questionnaire; `null` if there is none yet. */
export function readExpected(version: string, personaId: string): object | null {
	const path = `${FOLDER}${version}/${personaId}.json`;
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** Ids of the personas that have a golden file with this version. */
export function expectedIds(version: string): readonly string[] {
	return readdirSync(`${FOLDER}${version}`)
		.map((name) => name.replace(/\.json$/, ''))
		.sort();
}

/** What a new model may give otherwise: measures and their order. Everything else is promised for ever. */
const OPEN: readonly string[] = ['modelVersion', 'actions', 'topActions'] satisfies (keyof CheckResult)[];

/** Names of promised parts in which two results of the same answers differ; empty if only measures do. */
export function brokenPromises(before: object, after: object): readonly string[] {
	const promised = new Set([...Object.keys(before), ...Object.keys(after)].filter((key) => !OPEN.includes(key)));
	return [...promised].filter((key) => !isDeepStrictEqual(Reflect.get(before, key), Reflect.get(after, key)));
}

/**
 * Replaces the golden files of one version, laid out the way Biome wants them.
 *
 * @throws {Error} if more than measures would change, and writes nothing: a published version keeps its levels and bands
 */
export function writeExpected(version: string, results: ReadonlyMap<string, CheckResult>): void {
	const folder = `${FOLDER}${version}/`;
	for (const [id, result] of results) {
		const before = readExpected(version, id);
		const broken = before === null ? [] : brokenPromises(before, JSON.parse(JSON.stringify(result)));
		if (broken.length > 0) {
			throw new Error(
				`${id}, questionnaire ${version}: ${broken.join(', ')} would change. Raise the version of the questionnaire; ` +
					`if this one was never published, delete ${folder} first.`,
			);
		}
	}
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const [id, result] of results) writeFileSync(`${folder}${id}.json`, JSON.stringify(result, null, '\t'));
	layOut(folder);
}

/** Lays a golden file or folder out the way Biome wants it. */
export function layOut(path: string): void {
	const { status, stderr } = spawnSync('biome', ['format', '--write', path], {
		cwd: ROOT,
		encoding: 'utf8',
		env: { ...process.env, PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}` },
		shell: process.platform === 'win32',
	});
	if (status !== 0) throw new Error(`Biome could not lay out the golden files: ${stderr}`);
}
