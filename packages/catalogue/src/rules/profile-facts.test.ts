import { describe, expect, test } from 'vitest';
import { buildCheck } from '../build-check.ts';
import { parseContent } from '../read/parse-content.ts';
import type { Loose } from '../test/plant.ts';
import { plant } from '../test/plant.ts';
import { reportOn, type SampleTree, sampleTree, treeFiles } from '../test/sample-tree.ts';

/** A check of two questions: where people work, and how many of them, the second only where some work at home. */
function addCheck(tree: SampleTree): Loose {
	plant(tree.profile.betrieb, 'facts.1', {
		id: 'anzahl',
		kind: 'number',
		short: 'Anzahl',
		question: 'Wie viele arbeiten zu Hause?',
		help: 'Auch an einzelnen Tagen.',
		unit: 'Beschäftigte',
		max: 1000,
		bands: [
			{ id: 'wenige', text: 'Wenige', below: 10 },
			{ id: 'viele', text: 'Viele' },
		],
	});
	const check = {
		title: 'Probe',
		next: 'open',
		start: { title: 'Wo arbeiten Ihre Leute?', lead: 'Zwei Fragen.' },
		questions: [
			{ id: 'ort', help: 'Gemeint ist der Alltag.', fields: [{ fact: 'homeoffice' }] },
			{
				id: 'anzahl',
				skipIf: [{ fact: 'homeoffice', in: ['nein', 'weiss-nicht'] }],
				fields: [{ fact: 'anzahl', exact: { label: 'Genau' } }],
			},
		],
	};
	tree.checks.probe = check;
	return check;
}

const report = (way: string, value: unknown) => reportOn((tree) => plant(addCheck(tree), way, value));

describe('profileFacts', () => {
	test('accepts a check whose facts and conditions are there', () => {
		expect(reportOn(addCheck)).toBe('');
	});

	test.each<[string, string, unknown, string]>([
		['an unknown fact', 'questions.0.fields.0.fact', 'home-office', 'Die Angabe „home-office“ gibt es nicht.'],
		['an unknown fact that is only used', 'uses', ['nirgends'], 'Die Angabe „nirgends“ gibt es nicht.'],
		['an unknown answer', 'questions.1.skipIf.0.in.0', 'nie', 'Bei „homeoffice“ gibt es keine Antwort „nie“.'],
		['an exact figure of a choice', 'questions.0.fields.0.exact', { label: 'Genau' }, '„homeoffice“ hat keine Stufen.'],
		[
			'a number of which nothing is asked',
			'questions.1.fields.0',
			{ fact: 'anzahl', bands: false },
			'bleibt bei „anzahl“ nichts zu fragen',
		],
	])('refuses %s and names the line', (_, way, value, message) => {
		const found = report(way, value);
		expect(found).toContain(message);
		expect(found).toMatch(/^content\/checks\/probe\/fragen\.yaml:\d+ /);
	});

	test('refuses a name the decision of a check does not know', () => {
		const found = reportOn((tree) => {
			tree.checks.nis2 = addCheck(tree);
			delete tree.checks.probe;
			plant(tree.checks.nis2, 'questions.0.fields.0.settles', ['staf']);
		});
		expect(found).toContain('„staf“ kennt die Auswertung nicht. Meinten Sie „staff“?');
	});

	test('refuses a question about the firm that cannot be answered by choosing', () => {
		const found = reportOn((tree) => {
			plant(tree.profile.betrieb, 'facts.1', {
				id: 'seit',
				kind: 'date',
				short: 'Seit',
				question: 'Seit wann?',
				from: '2020-01-01',
			});
			plant(tree.frame, 'context.1', { fact: 'seit' });
		});
		expect(found).toContain('„seit“ hat keine Antworten zur Auswahl.');
	});

	test('refuses bands that do not rise', () => {
		const found = reportOn((tree) => {
			addCheck(tree);
			plant(tree.profile.betrieb, 'facts.1.bands.1.below', 5);
		});
		expect(found).toContain('Die Stufen steigen an');
	});
});

describe('buildCheck', () => {
	test('fills in the words of the first fact where the check has none of its own', () => {
		const tree = sampleTree();
		addCheck(tree);
		const built = buildCheck(parseContent(treeFiles(tree), 'content').content, 'probe');
		expect(built?.questions).toMatchObject([
			{ text: 'Arbeiten Menschen zu Hause?', short: 'Zu Hause', help: 'Gemeint ist der Alltag.' },
			{ text: 'Wie viele arbeiten zu Hause?', help: 'Auch an einzelnen Tagen.' },
		]);
		expect(built?.facts.map(({ id }) => id)).toEqual(['homeoffice', 'anzahl']);
	});
});
