import type { Nis2Facts } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { type Nis2QuestionId, nextNis2Question } from './next-nis2-question.ts';
import { SAMPLE_KINDS } from './sample-company.ts';

const NO_ROLE: Nis2Facts = {
	landLawIt: false,
	criticalPlant: false,
	federalAdministration: false,
	dnsService: false,
	tldRegistry: false,
	trustService: false,
	telecoms: false,
	registrar: false,
};

/** What a visitor would answer, question by question; `{}` is "weiß nicht". */
type Answers = Partial<Record<Nis2QuestionId, Nis2Facts>>;

/** The questions in the order they come up. */
function path(answers: Answers): Nis2QuestionId[] {
	const asked: Nis2QuestionId[] = [];
	let facts: Nis2Facts = {};
	for (;;) {
		const question = nextNis2Question(facts, SAMPLE_KINDS, asked);
		if (question === null) return asked;
		asked.push(question.id);
		facts = { ...facts, ...answers[question.id] };
	}
}

const GERMAN: Answers = {
	niederlassung: { establishedInGermany: true },
	'besondere-rolle': NO_ROLE,
	entgelt: { forPay: true },
	gruppe: { linked: [], partners: [] },
	sonderregime: { enwg5c: false, dora: false, telematics: false },
	lieferkette: { supplierToCovered: false },
};

describe('nextNis2Question', () => {
	test('asks neither for money nor for a group where staff decides', () => {
		expect(path({ ...GERMAN, einrichtungsart: { kinds: ['maschinen'] }, beschaeftigte: { staff: 60 } })).toEqual([
			'niederlassung',
			'besondere-rolle',
			'einrichtungsart',
			'entgelt',
			'beschaeftigte',
			'sonderregime',
		]);
	});

	test('asks for the balance only if the turnover is over the step', () => {
		const small = {
			...GERMAN,
			einrichtungsart: { kinds: ['maschinen'] },
			beschaeftigte: { staff: { from: 0, below: 50 } },
		};
		expect(path({ ...small, umsatz: { turnoverEur: 9_000_000 } })).not.toContain('bilanz');
		expect(path({ ...small, umsatz: { turnoverEur: 11_000_000 }, bilanz: { balanceEur: 1 } })).toContain('bilanz');
	});

	test('asks for the independence of IT only if there is a group', () => {
		const small: Answers = {
			...GERMAN,
			einrichtungsart: { kinds: ['klinik'] },
			beschaeftigte: { staff: 20 },
			umsatz: { turnoverEur: 1 },
			bilanz: { balanceEur: 1 },
			gebietskoerperschaft: { authorityUnit: false },
		};
		expect(path(small)).not.toContain('it-unabhaengigkeit');
		const linked = [{ staff: 400, turnoverEur: 0, balanceEur: 0 }];
		expect(path({ ...small, gruppe: { linked, partners: [] } })).toContain('it-unabhaengigkeit');
	});

	test('ends after the trade with customers where nothing is listed', () => {
		expect(path({ ...GERMAN, einrichtungsart: { kinds: [] } })).toEqual([
			'niederlassung',
			'besondere-rolle',
			'einrichtungsart',
			'lieferkette',
		]);
	});

	test('asks about side activities where one would change something', () => {
		const both = { ...GERMAN, einrichtungsart: { kinds: ['maschinen', 'solar'] } };
		expect(path({ ...both, vernachlaessigbar: { negligibleKinds: ['solar'] } })).toContain('vernachlaessigbar');
	});

	test('asks for the main establishment only of central kinds', () => {
		const staff = { beschaeftigte: { staff: 60 } };
		expect(path({ ...GERMAN, ...staff, einrichtungsart: { kinds: ['it-dienst'] } })).toContain('hauptniederlassung');
		expect(path({ ...GERMAN, ...staff, einrichtungsart: { kinds: ['klinik'] } })).not.toContain('hauptniederlassung');
	});

	test('asks nothing twice and comes to an end, whatever nobody knows', () => {
		const asked = path({});
		expect(new Set(asked).size).toBe(asked.length);
		expect(asked.at(0)).toBe('niederlassung');
	});
});
