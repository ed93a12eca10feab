import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerWords } from './answer-words.ts';
import { GROUP_FIELDS, OWN_FIELDS, typedText } from './figure-fields.ts';
import { NIS2_SCREENS } from './nis2-screens.ts';
import type { Nis2Session } from './nis2-session.svelte.ts';
import { sampleNis2Session } from './sample-nis2-session.ts';
import { SIDE_ACTIVITIES, sideFactId } from './side-activities.ts';
import { verdictHeadline, verdictLead, verdictShort } from './verdict-words.ts';

const SEED = 20261130;
const FIGURES = [...GROUP_FIELDS, ...OWN_FIELDS];
const ids = [
	...NIS2_SCREENS.flatMap(({ factId, unknownFactId = factId }) => [factId, unknownFactId]),
	...FIGURES.map(({ factId }) => factId),
	...SIDE_ACTIVITIES.map(({ id }) => sideFactId(id)),
	...['nis2-art-a2-5-4-1', 'nis2-art-a1-99-9-9', 'nis2-branche-spedition', 'nis2-branche-toString', 'nis2-seit'],
	...['foerderung-gruppe', 'foerderung-bilanzsumme'],
];
const odd = fc.oneof(
	fc.constantFrom('1e999', 'infinity', 'nan', 'null', 'undefined', '0-01', '9999999999999', '49-5', '007', '1-1-1'),
	fc.constantFrom('ja', 'nein', 'weiss-nicht', 'keine', 'gewaehlt', 'genannt', 'keine-angabe', 'constructor'),
	fc.constantFrom('2026-02-30', '2026-03-01', '9999-12-31', '10-49', '50-249', 'bis-10-mio', '10-43-mio'),
	fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/),
);
const facts = fc.dictionary(fc.constantFrom(...ids), odd, { maxKeys: 14, noNullPrototype: true });

/** Whatever the screens of the NIS2 check print of what is kept. */
function printed(session: Nis2Session): readonly string[] {
	return [
		verdictHeadline(session.verdict),
		verdictLead(session.verdict),
		verdictShort(session.verdict),
		session.since,
		...FIGURES.map((field) => typedText(field, session.kept[field.factId])),
		...NIS2_SCREENS.map((screen) => answerWords(screen, session.kept, session.nis2)),
		...session.misfits.map(({ text }) => text.replace(/„[^“]*“/g, '')),
	];
}

describe('odd values the store takes', () => {
	test('never show as anything but words and plain numbers, are asked again, and stay', async () => {
		await fc.assert(
			fc.asyncProperty(facts, async (given) => {
				const { session, record } = await sampleNis2Session(given);
				for (const text of printed(session)) expect(text).not.toMatch(/NaN|∞|undefined|null|Infinity|\d[eE][+-]?\d/);
				for (const screen of session.answered) {
					expect(answerWords(screen, session.kept, session.nis2)).not.toBe('Noch offen');
				}
				expect(record.allFacts).toEqual(given);
			}),
			{ seed: SEED, numRuns: 200 },
		);
	});
});
