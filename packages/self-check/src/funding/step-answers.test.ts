import { describe, expect, test } from 'vitest';
import { textFaults } from '../strings/text-faults.ts';
import { addressFromHash, finderFacts, hashOfAddress } from './finder-address.ts';
import type { FinderField } from './finder-fields.ts';
import { finderSteps } from './finder-steps.ts';
import { kurzcheckContext } from './sample-context.ts';
import { changesFor, changesForTick, isAnswered, shownFields, stepAnswers } from './step-answers.ts';

const steps = finderSteps(kurzcheckContext);
const step = (id: string) => {
	const found = steps.find((one) => one.id === id);
	if (found === undefined) throw new Error(`There is no step ${id}`);
	return found;
};
const field = (fact: string): FinderField => {
	const found = steps.flatMap(({ fields }) => fields).find((one) => one.fact === fact);
	if (found === undefined) throw new Error(`There is no field ${fact}`);
	return found;
};
const many = (fact: string) => field(fact) as Extract<FinderField, { kind: 'many' }>;

describe('finderSteps', () => {
	test('asks in the order that removes most programmes first', () => {
		expect(steps.map(({ id }) => id)).toEqual([
			'bundesland',
			'groesse',
			'umsatz',
			'freier-beruf',
			'vorhaben',
			'begonnen',
			'eigenes',
			'darlehen',
			'de-minimis',
			'branche',
		]);
	});

	test('keeps every possible fact within what the store takes', () => {
		const VALUE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
		for (const one of steps.flatMap(({ fields }) => fields)) {
			const options = one.kind === 'many' ? [...one.options, ...one.exclusive] : one.options;
			const ids = one.kind === 'many' ? one.options.map(({ id }) => `${one.fact}-${id}`) : [one.fact];
			for (const id of [...ids, ...options.map((option) => option.id)]) {
				expect(id).toMatch(VALUE);
				expect(id.length).toBeLessThanOrEqual(60);
			}
		}
	});

	test('shares three facts with the check and marks all others as its own', () => {
		const facts = steps.flatMap(({ fields }) => fields.map(({ fact }) => fact));
		expect(facts.filter((fact) => !fact.startsWith('foerderung-'))).toEqual(['bundesland', 'beschaeftigte', 'umsatz']);
	});

	test('refuses a questionnaire without these questions', () => {
		expect(() => finderSteps([])).toThrow('The questionnaire has no context question "bundesland".');
	});

	test.each(steps.flatMap(({ question, help, short }) => [question, help, short]))('speaks plainly: %s', (text) => {
		expect(textFaults(text)).toEqual([]);
	});
});

describe('changesFor', () => {
	test('puts an exact figure into its band as well', () => {
		expect(changesFor(field('foerderung-beschaeftigte'), '80', {})).toEqual({
			'foerderung-beschaeftigte': '80',
			beschaeftigte: '50-249',
		});
		expect(changesFor(field('foerderung-beschaeftigte'), '', {})).toEqual({ 'foerderung-beschaeftigte': '' });
	});

	test('drops an exact figure that the chosen band leaves out, and keeps one inside', () => {
		const facts = { 'foerderung-beschaeftigte': '80' };
		expect(changesFor(field('beschaeftigte'), '10-49', facts)).toEqual({
			beschaeftigte: '10-49',
			'foerderung-beschaeftigte': '',
		});
		expect(changesFor(field('beschaeftigte'), '50-249', facts)).toEqual({ beschaeftigte: '50-249' });
	});
});

describe('changesForTick', () => {
	test('takes "Weiß ich noch nicht" back when something is ticked, and the other way round', () => {
		const vorhaben = many('foerderung-vorhaben');
		expect(changesForTick(vorhaben, 'audit', true)).toEqual({
			'foerderung-vorhaben-audit': 'ja',
			'foerderung-vorhaben': '',
		});
		expect(changesForTick(vorhaben, 'audit', false)).toEqual({ 'foerderung-vorhaben-audit': '' });
		const cleared = changesForTick(vorhaben, 'weiss-nicht', true);
		expect(cleared['foerderung-vorhaben']).toBe('weiss-nicht');
		expect(cleared['foerderung-vorhaben-audit']).toBe('');
	});
});

describe('stepAnswers', () => {
	test('says answers in words and hides those of a group the firm left', () => {
		const facts = { beschaeftigte: '50-249', 'foerderung-beschaeftigte': '80', 'foerderung-gruppe': 'nein' };
		expect(stepAnswers(step('groesse'), facts)).toEqual(['50 bis 249', '80 Beschäftigte', 'Nein']);
		expect(shownFields(step('groesse'), facts)).toHaveLength(3);
		expect(shownFields(step('groesse'), { ...facts, 'foerderung-gruppe': 'ja' })).toHaveLength(4);
	});

	test.each([
		['de-minimis', { 'foerderung-de-minimis': '0' }, ['Nichts']],
		['de-minimis', { 'foerderung-de-minimis': '120000' }, ['120.000 Euro']],
		['begonnen', { 'foerderung-begonnen': 'weiss-nicht' }, ['Weiß ich nicht']],
		['vorhaben', {}, []],
	])('in %s reads %j', (id, facts, answers) => {
		expect(stepAnswers(step(id), facts)).toEqual(answers);
		expect(isAnswered(step(id), facts)).toBe(answers.length > 0);
	});
});

describe('addressFromHash', () => {
	const full = {
		query: 'Firewall 100 %',
		form: 'zuschuss',
		facts: { bundesland: 'sachsen', 'foerderung-beschaeftigte': '80', 'foerderung-vorhaben-audit': 'ja' },
		shortlist: ['by-digitalbonus', 'bund-zim'],
	};

	test('reads back what was written', () => {
		expect(addressFromHash(`#${hashOfAddress(full)}`, steps)).toEqual(full);
		expect(hashOfAddress({ query: ' ', form: '', facts: {}, shortlist: [] })).toBe('');
	});

	test.each([
		'#bundesland=atlantis',
		'#branche=maschinenbau',
		'#foerderung-vorhaben-audit=nein',
		'#foerderung-beschaeftigte=100001',
		'#foerderung-de-minimis=viel',
		'#__proto__=ja&constructor=ja',
		'#%',
		'#merkliste=<b>.A..',
		'#art=Zuschuss!',
	])('leaves out what cannot be: %s', (hash) => {
		expect(addressFromHash(hash, steps)).toEqual({ query: '', form: '', facts: {}, shortlist: [] });
	});

	test('takes only facts of the finder into a link', () => {
		expect(finderFacts({ bundesland: 'sachsen', branche: 'maschinenbau', 'nis2-x': 'ja' }, steps)).toEqual({
			bundesland: 'sachsen',
		});
	});
});
