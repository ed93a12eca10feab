import type { FactValue } from '@it-kompass/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Nis2Session } from '../nis2/nis2-session.svelte.ts';
import { sampleNis2Session } from '../nis2/sample-nis2-session.ts';
import { verdictHeadline, verdictLead, verdictShort } from '../nis2/verdict-words.ts';
import { sampleProfile } from '../profile/sample-profile.ts';
import { answerTexts } from './fields/answer-text.ts';
import { misfitText } from './misfit-text.ts';
import { nis2Questions } from './sample-checks.ts';

const SEED = 20261130;
const ids = [...nis2Questions.facts.map(({ id }) => id), 'foerderung-alt', 'nis2-branche-toString'];
const odd: fc.Arbitrary<FactValue> = fc.oneof(
	fc.constantFrom<FactValue>('1e999', 'infinity', 'nan', 'null', 'undefined', '0-01', 'constructor', '2026-02-30'),
	fc.constantFrom<FactValue>('ja', 'nein', 'weiss-nicht', 'keine', 'keine-angabe', '10-49', 'bis-10-mio', '2026-03-01'),
	fc.constantFrom<FactValue>(
		0,
		49.5,
		1e15,
		7.123,
		[],
		['A2-5.4.1'],
		['toString', 'spedition'],
		{ staff: 3 },
		{ staff: 1e12 },
	),
	fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/),
);
const drawn = fc.dictionary(fc.constantFrom(...ids), odd, { maxKeys: 14, noNullPrototype: true });

/** Whatever the screens of a check print of what is kept. */
function printed(session: Nis2Session): readonly string[] {
	return [
		verdictHeadline(session.verdict),
		verdictLead(session.verdict),
		verdictShort(session.verdict),
		session.since,
		...session.check.questions.flatMap((question) =>
			answerTexts(question, session.facts, session.profile, session.nameTrade),
		),
		...session.misfits.map((misfit) => misfitText(misfit, session.facts).replace(/„[^“]*“/g, '')),
	];
}

describe('odd values the store takes', () => {
	test('never show as anything but words and plain numbers, are asked again, and stay', async () => {
		await fc.assert(
			fc.asyncProperty(drawn, async (given) => {
				const { session, record } = await sampleNis2Session(given);
				for (const text of printed(session)) expect(text).not.toMatch(/NaN|∞|undefined|null|Infinity|\d[eE][+-]?\d/);
				const unfit = session.misfits.filter(({ isGone }) => !isGone).map(({ fact }) => fact);
				for (const { fact } of session.answered.flatMap(({ fields }) => fields.slice(0, 1)))
					expect(session.valueOf(fact) === undefined && unfit.includes(fact)).toBe(false);
				expect(record.profile).toEqual(sampleProfile(given));
			}),
			{ seed: SEED, numRuns: 200 },
		);
	});

	test.each<[string, FactValue, string]>([
		['gruppe', 'vielleicht', 'Gruppe: „vielleicht“ passt zu keiner Antwort.'],
		['umsatz', '1e999', 'Jahresumsatz: „1e999“ passt zu keiner Antwort.'],
		['taetigkeit', ['A1-99.9.9'], 'Tätigkeit: „A1-99.9.9“ passt zu keiner Antwort.'],
		['foerderung-alt', 'ja', '„foerderung-alt: ja“ wird nicht mehr gefragt.'],
	])('%s %j is named, counts as not answered, and nothing else is lost', async (fact, value, text) => {
		const { session, record } = await sampleNis2Session({ entgelt: 'ja', [fact]: value });
		expect(session.misfits.map((misfit) => misfitText(misfit, session.facts))).toEqual([text]);
		expect(session.profile).toEqual({ entgelt: 'ja' });
		await session.dropGone();
		expect(Object.keys(record.profile).includes(fact)).toBe(fact !== 'foerderung-alt');
	});
});
