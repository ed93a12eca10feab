import type { CheckQuestion, Profile } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { fundingQuestions, nis2Questions } from '../sample-checks.ts';
import { answerTexts } from './answer-text.ts';
import { factsById, isAnswered, isTouched, openSettles, shownFields } from './flow-fields.ts';

const funding = factsById(fundingQuestions);
const nis2 = factsById(nis2Questions);

function question(id: string, check = fundingQuestions): CheckQuestion {
	const found = check.questions.find((candidate) => candidate.id === id);
	if (found === undefined) throw new Error(`There is no question ${id}.`);
	return found;
}

const size = question('groesse');
const names = (profile: Profile, missing: readonly string[] = []) =>
	shownFields(size, funding, profile, missing).map(
		({ fact, exact }) => `${fact.id}${exact === null ? '' : ' exactly'}`,
	);

describe('shownFields', () => {
	test('asks for the group only of a firm that belongs to one', () => {
		expect(names({})).toEqual(['beschaeftigte exactly', 'gruppe']);
		expect(names({ gruppe: 'ja' })).toEqual(['beschaeftigte exactly', 'gruppe', 'gruppe-beschaeftigte']);
	});

	test('asks for an exact figure of the group only where its band leaves something open, and keeps showing it', () => {
		const band: Profile = { gruppe: 'ja', 'gruppe-beschaeftigte': '50-249' };
		expect(names(band)).not.toContain('gruppe-beschaeftigte exactly');
		expect(names(band, ['groupStaff'])).toContain('gruppe-beschaeftigte exactly');
		expect(names({ gruppe: 'ja', 'gruppe-beschaeftigte': 120 })).toContain('gruppe-beschaeftigte exactly');
		expect(names({ gruppe: 'ja', 'gruppe-beschaeftigte': 'weiss-nicht' }, ['groupStaff'])).not.toContain(
			'gruppe-beschaeftigte exactly',
		);
	});
});

describe('isAnswered and isTouched', () => {
	test('look at the first field, and at any', () => {
		expect([isAnswered(size, {}), isTouched(size, {})]).toEqual([false, false]);
		expect([isAnswered(size, { gruppe: 'nein' }), isTouched(size, { gruppe: 'nein' })]).toEqual([false, true]);
		expect(isAnswered(size, { beschaeftigte: 'weiss-nicht' })).toBe(true);
	});

	test('take a band for no answer where only the exact figure counts', () => {
		const figures = question('gruppenzahlen', nis2Questions);
		expect(isTouched(figures, { beschaeftigte: '10-49' })).toBe(false);
		expect(isTouched(figures, { beschaeftigte: 30 })).toBe(true);
	});
});

describe('openSettles', () => {
	test('names what an answer could tell, and an exact figure beside a band that is too rough', () => {
		expect(openSettles(size, funding, {}, ['staff', 'land'])).toEqual(['staff']);
		expect(openSettles(size, funding, { beschaeftigte: '50-249' }, ['staff'])).toEqual(['staff']);
		expect(openSettles(size, funding, { beschaeftigte: 60 }, ['staff'])).toEqual([]);
		expect(openSettles(size, funding, { beschaeftigte: 'weiss-nicht' }, ['staff'])).toEqual([]);
	});
});

describe('answerTexts', () => {
	const texts = (id: string, profile: Profile, check = fundingQuestions) =>
		answerTexts(question(id, check), check === fundingQuestions ? funding : nis2, profile, (_, one) =>
			one === 'A2-5.4.1' ? 'Maschinenbau' : undefined,
		);

	test.each<[string, Profile, readonly string[]]>([
		['groesse', { beschaeftigte: '50-249', gruppe: 'ja' }, ['Beschäftigte: 50 bis 249', 'Gruppe: Ja']],
		['groesse', { beschaeftigte: 1 }, ['Beschäftigte: 1 Person']],
		['umsatz', { umsatz: 12_500_000 }, ['Jahresumsatz: 12,5 Millionen Euro']],
		['umsatz', { umsatz: 'keine-angabe' }, ['Jahresumsatz: Keine Angabe']],
		['vorhaben', { vorhaben: ['firewall', 'audit'] }, ['Firewall und Prüfung der IT-Sicherheit (Audit)']],
		['eigenes', { eigenes: [] }, ['Nichts davon']],
		['darlehen', { darlehen: 'weiss-nicht' }, ['Weiß ich nicht']],
		['de-minimis', { 'de-minimis': 0 }, ['0 Euro']],
		['bundesland', {}, []],
	])('says to %s what was answered: %j', (id, profile, expected) => {
		expect(texts(id, profile)).toEqual(expected);
	});

	test('names trades by their own content, and figures with their units', () => {
		expect(texts('taetigkeit', { taetigkeit: ['A2-5.4.1'] }, nis2Questions)).toEqual(['Maschinenbau']);
		const profile: Profile = { gruppenzahlen: { staff: 12.5, turnoverEur: 3_000_000 } };
		expect(texts('gruppenzahlen', profile, nis2Questions)).toEqual([
			'Zahlen der Gruppe: Beschäftigte 12,5 und Umsatz 3 Millionen Euro',
		]);
	});
});
