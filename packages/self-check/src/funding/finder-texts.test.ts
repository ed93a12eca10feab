import { describe, expect, test } from 'vitest';
import { textFaults } from '../strings/text-faults.ts';
import { agencyQuestions } from './agency-questions.ts';
import { amountLine, amountLineDate, amountRows, euro, rateRow, rateText } from './amount-rows.ts';
import { finderCounts, finderHeadline } from './finder-headline.ts';
import { groupMatches } from './group-matches.ts';
import { sampleListing } from './sample-listing.ts';
import { sourceDateText } from './source-date.ts';
import { whoLines } from './who-lines.ts';

describe('euro', () => {
	test.each([
		[0, '0 Euro'],
		[16_500, '16.500 Euro'],
		[1_000_000, '1 Million Euro'],
		[2_500_000, '2,5 Millionen Euro'],
		[1_234_567, '1.234.567 Euro'],
	])('writes %i as %s', (amount, text) => {
		expect(euro(amount)).toBe(text);
	});
});

describe('rateRow', () => {
	const none = sampleListing().amountsEur;
	const rate = { min: null, max: 30 };

	test.each([
		['zuschuss', none, 'Satz'],
		['steuer', { ...none, taxBaseMax: 12_000_000 }, 'Satz'],
		['steuer', none, 'Abschreibung im Jahr'],
	] as const)('calls the figure of %s what it is', (form, amountsEur, label) => {
		expect(rateRow({ form, ratePercent: rate, amountsEur })).toEqual({ label, text: 'höchstens 30 %' });
	});

	test.each(['kostenlose-hilfe', 'hilfe', 'kostenpflichtige-leistung'] as const)('has none for %s', (form) => {
		expect(rateRow({ form, ratePercent: rate, amountsEur: none })).toBeNull();
	});

	test('never lets a write-off look like a share of the costs', () => {
		expect(amountLine({ form: 'steuer', ratePercent: rate, amountsEur: none })).toBeNull();
	});
});

describe('rateText', () => {
	test.each([
		[null, null],
		[{ min: null, max: null }, null],
		[{ min: 50, max: 50 }, '50 %'],
		[{ min: 35, max: 60 }, '35 bis 60 %'],
		[{ min: null, max: 80 }, 'höchstens 80 %'],
		[{ min: 25, max: null }, 'mindestens 25 %'],
	])('writes %j as %j', (rate, text) => {
		expect(rateText(rate)).toBe(text);
	});
});

describe('amountRows', () => {
	test('keeps apart what is a grant and what caps the costs', () => {
		const programme = sampleListing({ amountsEur: { projectCostMin: 5000, eligibleCostMax: 100_000 } });
		expect(amountRows(programme)).toEqual([
			{ label: 'Kosten des Vorhabens', text: 'mindestens 5.000 Euro' },
			{ label: 'Kosten, die höchstens zählen', text: 'höchstens 100.000 Euro' },
		]);
		expect(amountLine(programme)).toBeNull();
	});

	test('dates its line by the older part, and not at all if one part is undated', () => {
		const programme = {
			...sampleListing({ amountsEur: { grantMax: 9000 } }),
			ratePercent: { min: 50, max: 50, bySize: [], note: null },
		};
		expect(amountLine(programme)).toBe('50 %, Zuschuss höchstens 9.000 Euro');
		expect(amountLineDate({ ...programme, rateDate: '2024-05', amountsDate: '2025' })).toBe('2024-05');
		expect(amountLineDate({ ...programme, rateDate: '2024-05', amountsDate: null })).toBeNull();
	});

	test('names nothing where nothing is known', () => {
		expect(amountRows(sampleListing())).toEqual([]);
		expect(amountLine(sampleListing())).toBeNull();
	});
});

describe('sourceDateText', () => {
	test.each([
		['2024-06-05', 'Quelle vom 05.06.2024'],
		['2024-06', 'Quelle von Juni 2024'],
		['2022', 'Quelle von 2022'],
		[null, 'Quelle ohne Datum, gelesen am 22.11.2026'],
	])('writes %j as %s', (date, text) => {
		expect(sourceDateText(date, '2026-11-22')).toBe(text);
	});
});

describe('whoLines', () => {
	const eligible = {
		legalForm: null,
		location: null,
		other: [],
		sectorsIncluded: [],
		sectorsExcluded: [],
		smallOnly: null,
	};

	test('says that a size is unknown, never that there is no limit', () => {
		expect(whoLines({ eligible: { ...sampleListing().eligible, ...eligible } })).toEqual([
			'Zur Größe des Unternehmens sagen die gelesenen Quellen nichts.',
			'Ob freie Berufe dazugehören, ist ungeklärt.',
		]);
	});

	test('joins staff with the one of two sums that is enough', () => {
		const limits = { staffMax: 249, turnoverMaxEur: 50_000_000, balanceMaxEur: 43_000_000, freelancers: true };
		expect(whoLines({ eligible: { ...sampleListing({ eligible: limits }).eligible, ...eligible } })).toEqual([
			'Bis 249 Beschäftigte und entweder Jahresumsatz bis 50 Millionen Euro oder Bilanzsumme bis 43 Millionen Euro.',
			'Auch für freie Berufe.',
		]);
	});
});

describe('agencyQuestions', () => {
	test('asks what is open, names the project and both values of a conflict, and nothing else of the visitor', () => {
		const text = agencyQuestions(sampleListing({ applyBeforeStart: true, conflicts: ['A nennt 3 %, B nennt 5 %.'] }), [
			'penetrationstest',
		]);
		expect(text).toContain('1. Nimmt das Programm derzeit Anträge an, und bis wann?');
		expect(text).toContain('Geplant ist: Penetrationstest.');
		expect(text).toContain('ab wann dürfen wir bestellen');
		expect(text).toContain('A nennt 3 %, B nennt 5 %.');
		expect(text).toContain('Wie hoch sind Fördersatz und Höchstbetrag?');
		for (const line of text.split('\n')) expect(textFaults(line)).toEqual([]);
	});
});

describe('finderHeadline', () => {
	const nothing = groupMatches([]);
	const some = (count: number) => Array(count).fill({ programme: sampleListing(), match: {} });

	test.each([
		[nothing, 'Nichts gefunden, was passen könnte.', ''],
		[{ ...nothing, fits: some(1), missing: some(2) }, 'Ein Programm könnte passen.', 'bei 2 fehlen Angaben'],
		[
			{ ...nothing, fits: some(4), no: some(1), ended: some(3) },
			'Vier Programme könnten passen.',
			'1 passt nicht, 3 beendet',
		],
		[{ ...nothing, possible: some(2) }, 'Zwei Programme sind möglich.', ''],
		[{ ...nothing, missing: some(46) }, 'Bei 46 Programmen fehlen Angaben.', ''],
		[{ ...nothing, ended: some(1) }, 'Gefunden wurde nur, was beendet ist.', '1 beendet'],
	])('says what was found', (groups, headline, counts) => {
		expect(finderHeadline(groups)).toBe(headline);
		expect(finderCounts(groups)).toBe(counts);
		expect(textFaults(headline)).toEqual([]);
	});
});
