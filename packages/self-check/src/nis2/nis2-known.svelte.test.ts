import { describe, expect, test } from 'vitest';
import { answerWords } from './answer-words.ts';
import { NIS2_SCREENS } from './nis2-screens.ts';
import { sampleNis2Session } from './sample-nis2-session.ts';

const BUILDER = {
	'nis2-niederlassung': 'ja',
	sonderfall: 'keine',
	'nis2-oeffentlich': 'nein',
	'nis2-arten': 'gewaehlt',
	'nis2-art-a2-5-4-1': 'ja',
	'nis2-neben': 'keine',
	'nis2-entgelt': 'ja',
};
const screen = (id: string) => {
	const found = NIS2_SCREENS.find((one) => one.id === id);
	if (found === undefined) throw new Error(`There is no screen ${id}`);
	return found;
};

describe('what the funding finder asked', () => {
	test('is answered here: group and balance sheet are not asked again and count', async () => {
		const { session } = await sampleNis2Session({
			...BUILDER,
			beschaeftigte: '10-49',
			umsatz: '10-50-mio',
			'foerderung-bilanzsumme': '10-43-mio',
			'foerderung-gruppe': 'nein',
		});
		expect(session.answered.map(({ id }) => id)).toEqual(expect.arrayContaining(['bilanz', 'gruppe']));
		expect(session.verdict.classes).toEqual(['wichtige-einrichtung']);
		expect(answerWords(screen('bilanz'), session.kept, session.nis2)).toBe(
			'Über 10 bis einschließlich 43 Millionen Euro',
		);
		expect(session.isFresh).toBe(false);
	});

	test('alone leaves the check fresh', async () => {
		const { session } = await sampleNis2Session({ 'foerderung-gruppe': 'nein' });
		expect(session.isFresh).toBe(true);
	});

	test('yields to an answer given here, and learns of it', async () => {
		const { session, record } = await sampleNis2Session({
			'foerderung-gruppe': 'nein',
			'foerderung-bilanz': '9000000',
		});
		await session.choose(screen('gruppe'), 'ja');
		await session.choose(screen('bilanz'), 'ueber-43-mio');
		expect(record.allFacts).toEqual({
			'nis2-gruppe': 'ja',
			'foerderung-gruppe': 'ja',
			'nis2-bilanz': 'ueber-43-mio',
			'foerderung-bilanzsumme': 'ueber-43-mio',
		});
	});

	test('is told an exact figure with its band: 49.5 people are fewer than 50, a cent above 10 million is more', async () => {
		const { session, record } = await sampleNis2Session();
		await session.set('nis2-beschaeftigte-genau', '49-5');
		await session.set('nis2-umsatz-genau', '10000000-01');
		expect(record.allFacts).toMatchObject({
			beschaeftigte: '10-49',
			'foerderung-beschaeftigte': '49',
			umsatz: '10-50-mio',
			'foerderung-umsatz': '10000001',
		});
	});

	test('stays when this check begins again', async () => {
		const { session, record } = await sampleNis2Session({ 'foerderung-gruppe': 'nein', 'nis2-gruppe': 'nein' });
		await session.startOver();
		expect(record.allFacts).toEqual({ 'foerderung-gruppe': 'nein' });
	});
});

describe('a value that fits no question', () => {
	test.each<[Readonly<Record<string, string>>, string, string]>([
		[
			{ 'nis2-gruppe': 'vielleicht' },
			'gruppe',
			'Gehört Ihr Unternehmen zu einer Gruppe? „vielleicht“ passt zu keiner Antwort.',
		],
		[{ 'nis2-arten': 'gewaehlt' }, 'taetigkeit', 'Zur Tätigkeit ist keine Auswahl mehr gespeichert.'],
		[{ 'nis2-arten': 'quatsch' }, 'taetigkeit', 'passt zu keiner Antwort.'],
		[{ 'nis2-gruppenzahlen': '1e999' }, 'gruppenzahlen', '„1e999“ passt zu keiner Antwort.'],
	])('%j is named and asked again', async (facts, id, text) => {
		const { session, record } = await sampleNis2Session(facts);
		expect(session.misfits.map((misfit) => misfit.text).join('\n')).toContain(text);
		expect(session.answered.map((question) => question.id)).not.toContain(id);
		expect(answerWords(screen(id), session.kept, session.nis2)).toBe('Noch offen');
		expect(record.allFacts).toEqual(facts);
	});

	test('that nothing asks for can be taken out, and nothing else is lost', async () => {
		const { session, record } = await sampleNis2Session({ ...BUILDER, 'nis2-art-a1-99-9-9': 'ja' });
		expect(session.verdict.missing).not.toContain('kinds');
		expect(session.misfits).toMatchObject([{ isGone: true }]);
		await session.dropGone();
		expect(session.misfits).toEqual([]);
		expect(record.allFacts).toEqual(BUILDER);
	});

	test('a day before the law or after today does not count as the day it began', async () => {
		for (const day of ['2025-12-05', '2026-11-24', '2026-02-30', '1e9']) {
			const { session } = await sampleNis2Session({ 'nis2-seit': day });
			expect(session.since).toBe('2025-12-06');
			expect(session.misfits).toHaveLength(1);
		}
	});
});
