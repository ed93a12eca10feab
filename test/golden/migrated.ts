import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import catalogue from '@it-kompass/catalogue/de/catalogue.json' with { type: 'json' };
import type { Catalogue, OverallResult } from '@it-kompass/schema';
import {
	comparableWeight,
	type DroppedAnswer,
	type MigratedAnswers,
	migrateAnswers,
	scoreCheck,
} from '@it-kompass/scoring';
import { layOut } from './expected-result.ts';
import { frozenCatalogues } from './frozen-catalogues.ts';
import type { Persona } from './read-personas.ts';

const FOLDER = fileURLToPath(new URL('migrated/', import.meta.url));

/** What became of a check that a company had stored with an earlier version. */
export interface Migrated {
	/** Questions whose answer counts on. */
	readonly kept: readonly string[];
	readonly askAgain: readonly { readonly questionId: string; readonly value: string; readonly because: string }[];
	readonly dropped: readonly Pick<DroppedAnswer, 'questionId' | 'value'>[];
	/** Questions asked of this company that came since. */
	readonly added: readonly string[];
	/** Whole percent of the weight asked that is the same in both versions, rounded down. */
	readonly comparable: number | null;
	/** Band and level as they were stored, and on the day the check is opened, with what counts on alone. */
	readonly before: Pick<OverallResult, 'band' | 'level'> | null;
	readonly after: Pick<OverallResult, 'band' | 'level'> | null;
}

/** Published questionnaires before the one of today. */
export function earlierVersions(): readonly { readonly version: string; readonly published: Catalogue }[] {
	return [...frozenCatalogues()]
		.filter(([version]) => version !== catalogue.version)
		.map(([version, published]) => ({ version, published }));
}

/** The answers of a company as the store of that version had them: with the rev of each question. */
export function storedAnswers(persona: Persona, published: Catalogue): MigratedAnswers['answers'] {
	const revs = new Map(published.domains.flatMap(({ questions }) => questions.map(({ id, rev }) => [id, rev])));
	return Object.fromEntries(
		Object.entries(persona.answersIn(published.version)).map(([id, value]) => [id, { value, rev: revs.get(id) ?? 1 }]),
	);
}

/** Opens the stored check of a company today. */
export function migrate(persona: Persona, published: Catalogue): Migrated {
	const { answers, askAgain, dropped, added } = migrateAnswers(
		{ answers: storedAnswers(persona, published) },
		published.version,
		catalogue.versions,
	);
	const counting = Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));
	const { domains, overall } = scoreCheck(catalogue, counting, persona.context);
	const asked = new Set(domains.flatMap(({ terms }) => terms.map(({ questionId }) => questionId)));
	const questions = (catalogue as Catalogue).domains.flatMap((domain) => domain.questions);
	const weight = comparableWeight(
		questions.filter(({ id }) => asked.has(id)),
		published.version,
		catalogue.versions,
	);
	return {
		kept: Object.keys(answers),
		askAgain: askAgain.map(({ questionId, value, because }) => ({ questionId, value, because })),
		dropped: dropped.map(({ questionId, value }) => ({ questionId, value })),
		added: added.filter((id) => asked.has(id)),
		comparable: weight === null ? null : Math.floor((weight.same * 100) / weight.total),
		before: figures(scoreCheck(published, persona.answersIn(published.version), persona.context).overall),
		after: figures(overall),
	};
}

function figures(overall: OverallResult | null) {
	return overall === null ? null : { band: overall.band, level: overall.level };
}

const fileOf = (from: string, to: string) => `${FOLDER}${from}-${to}.json`;

/** Golden outcomes by company; none if there is no file yet. */
export function readMigrated(from: string, to: string): Readonly<Record<string, Migrated>> {
	const path = fileOf(from, to);
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** Replaces the golden outcomes between two versions. */
export function writeMigrated(from: string, to: string, outcomes: Readonly<Record<string, Migrated>>): void {
	mkdirSync(FOLDER, { recursive: true });
	const path = fileOf(from, to);
	writeFileSync(path, JSON.stringify(outcomes, null, '\t'));
	layOut(path);
}
