import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noteText, reasonText } from '../strings/funding-de.ts';
import { agencyQuestions } from './agency-questions.ts';
import { measuresOf } from './company-of.ts';
import { allowedFacts } from './finder-address.ts';
import { finderCounts, finderHeadline } from './finder-headline.ts';
import type { FinderSession } from './finder-session.svelte.ts';
import { finderSteps } from './finder-steps.ts';
import { kurzcheckContext } from './sample-context.ts';
import { keepFacts, sampleFinder } from './sample-finder.ts';
import { sampleListing } from './sample-listing.ts';
import { shownFigure } from './shown-figure.ts';
import { shownFields, stepAnswers } from './step-answers.ts';

const SEED = 20261130;
const funding = {
	asOf: '2026-11-22',
	programmes: [
		sampleListing({
			deMinimis: true,
			eligible: {
				staffMin: 3,
				staffMax: 249,
				turnoverMaxEur: 50_000_000,
				balanceMaxEur: 43_000_000,
				smeEuDefinition: true,
			},
			amountsEur: { grantMax: 15_000 },
		}),
		sampleListing({ id: 'bund-alter', eligible: { ageMinYears: 2, staffMax: 99, groupFigures: true } }),
	],
};

/** Facts of the finder and those it shares with other checks. */
const ids = [
	...allowedFacts(finderSteps(kurzcheckContext)).keys(),
	'nis2-gruppe',
	'nis2-bilanz',
	...['beschaeftigte', 'umsatz', 'bilanz'].flatMap((name) => [`nis2-${name}-genau`, `nis2-gruppe-${name}`]),
	'foerderung-vorhaben-telefax',
];
/** Values the store takes: letters, digits, hyphens, up to 60 characters. */
const odd = fc.oneof(
	fc.constantFrom(
		'1e999',
		'infinity',
		'nan',
		'null',
		'undefined',
		'0x10',
		'007',
		'0',
		'1',
		'ja',
		'nein',
		'weiss-nicht',
	),
	fc.constantFrom('constructor', '99999999999', '9'.repeat(60), '49-5', '10-49', '50-249', 'bis-10-mio', '10-43-mio'),
	fc.nat({ max: 100_000_000 }).map(String),
	fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/),
);
const facts = fc.dictionary(fc.constantFrom(...ids), odd, { maxKeys: 14, noNullPrototype: true });

/** Whatever the finder shows of these facts, in rows, fields, groups, notes, on paper and in mails. */
function printed(session: FinderSession): readonly string[] {
	const { facts: clean, misfits } = session.answers;
	return [
		finderHeadline(session.groups),
		finderCounts(session.groups),
		...session.gaps.map(({ text }) => text),
		...misfits.map(({ text }) => text.replace(/„[^“]*“/g, '')),
		...session.steps.flatMap((step) => [
			...stepAnswers(step, clean),
			...shownFields(step, clean, session.needed).flatMap((field) =>
				field.kind === 'number' ? [shownFigure(field, clean[field.fact])] : [],
			),
		]),
		...session.entries.flatMap(({ programme, match }) => [
			...match.reasons.map((reason) => reasonText(reason, session.nameOf)),
			...match.notes.flatMap((note) => noteText(note) ?? []),
			agencyQuestions(programme, measuresOf(clean) ?? []),
		]),
	];
}

const sessions: FinderSession[] = [];

async function openWith(given: Readonly<Record<string, string>>): Promise<FinderSession> {
	vi.stubGlobal('indexedDB', new IDBFactory());
	await keepFacts(given);
	const { session } = await sampleFinder(funding);
	sessions.push(session);
	return session;
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(async () => {
	await Promise.all(sessions.splice(0).map((session) => session.end()));
	vi.unstubAllGlobals();
});

describe('odd values the store takes', () => {
	test.each([
		['foerderung-umsatz', '1e999', 'Umsatz und Bilanzsumme: „1e999“ passt zu keiner Antwort.'],
		['foerderung-beschaeftigte', 'constructor', 'Beschäftigte: „constructor“ passt zu keiner Antwort.'],
		['foerderung-alter', 'undefined', 'Branche und Alter: „undefined“ passt zu keiner Antwort.'],
		['beschaeftigte', 'viele', 'Beschäftigte: „viele“ passt zu keiner Antwort.'],
		['foerderung-vorhaben-telefax', 'ja', '„vorhaben-telefax: ja“ wird nicht mehr gefragt.'],
	])('%s: %s is named and asked again, and nothing else is lost', async (fact, value, text) => {
		const others = { bundesland: 'sachsen', 'foerderung-freier-beruf': 'nein' };
		const session = await openWith({ ...others, [fact]: value });
		expect(session.answers.misfits.map((misfit) => misfit.text)).toEqual([text]);
		expect(session.answers.facts).toEqual(others);
		expect(session.answers.record.allFacts).toEqual({ ...others, [fact]: value });
	});

	test('a figure outside of its band is named, and the band counts', async () => {
		const session = await openWith({ beschaeftigte: '10-49', 'foerderung-beschaeftigte': '80' });
		expect(session.answers.misfits.map(({ text }) => text)).toEqual(['Beschäftigte: 80 passt nicht zu „10 bis 49“.']);
		expect(session.given.staff).toEqual({ low: 10, high: 49 });
	});

	test('what nothing asks for is taken out on request', async () => {
		const session = await openWith({ bundesland: 'sachsen', 'foerderung-vorhaben-telefax': 'ja' });
		await session.answers.dropGone();
		expect(session.answers.record.allFacts).toEqual({ bundesland: 'sachsen' });
	});

	test('never show as anything but words and plain numbers, and stay until they are answered anew', async () => {
		await fc.assert(
			fc.asyncProperty(facts, async (given) => {
				const session = await openWith(given);
				for (const text of printed(session)) expect(text).not.toMatch(/NaN|∞|undefined|null|Infinity|\d[eE]\+?\d/);
				expect(session.answers.record.allFacts).toEqual(given);
				const isAllKnown = session.knownCount === session.steps.length;
				expect(isAllKnown).toBe(
					session.entries.every(({ match }) => match.missing.length === 0) && session.gaps.length === 0,
				);
				await session.end();
			}),
			{ seed: SEED, numRuns: 300 },
		);
	});
});
