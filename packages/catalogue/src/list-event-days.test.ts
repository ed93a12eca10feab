import { describe, expect, test } from 'vitest';
import { listEventDays } from './list-event-days.ts';
import { parseContent } from './read/parse-content.ts';
import { SAMPLE_BODY } from './test/sample-article.ts';
import { addProgramme } from './test/sample-programme.ts';
import { type SampleTree, sampleTree, treeFiles } from './test/sample-tree.ts';

const DRAWING = '<svg viewBox="0 0 10 10"><title>Zeit</title><desc>Am 02.12.2026 folgt\nmehr.</desc></svg>';

function eventsOn(today: string, change: (tree: SampleTree) => void) {
	const tree = sampleTree();
	change(tree);
	return listEventDays(parseContent(treeFiles(tree), 'content').content, today);
}

const short = (today: string, change: (tree: SampleTree) => void) =>
	eventsOn(today, change).map(({ path, line, day, isPast }) => `${path}:${line} ${day}${isPast ? ' past' : ''}`);

function article(tree: SampleTree, text: string, front: object = {}) {
	const found = tree.articles['nis2/pflichten'];
	if (found === undefined) return;
	found.body = `${SAMPLE_BODY}\n${text}\n`;
	Object.assign(found.front, front);
}

describe('listEventDays', () => {
	const planted = (tree: SampleTree) => article(tree, 'Ab dem 02.12.2026 kommen zwei Verbote hinzu.');

	test.each([
		['2026-11-24', []],
		['2026-11-25', ['content/articles/nis2/pflichten.md:30 2026-12-02']],
		['2026-12-02', ['content/articles/nis2/pflichten.md:30 2026-12-02']],
		['2026-12-03', ['content/articles/nis2/pflichten.md:30 2026-12-02 past']],
	])('of a day an article names, lists on %s %j', (today, lines) => {
		expect(short(today, planted)).toEqual(lines);
	});

	test('is done with once the article was read again, on the day or after', () => {
		const read = (checkedAt: string) =>
			short('2026-12-10', (tree) => article(tree, 'Seit dem 02.12.2026 gilt mehr.', { checkedAt }));
		expect(read('2026-12-01')).toHaveLength(1);
		expect(read('2026-12-02')).toEqual([]);
	});

	test('says what changes on that day, from the source that knows it', () => {
		const [event] = eventsOn('2026-12-03', (tree) => {
			planted(tree);
			Object.assign(tree.sources['bsig-30'] ?? {}, {
				changesOn: [{ day: '2026-12-02', what: 'Zwei neue Verbote gelten.' }],
			});
		});
		expect(event?.message).toBe(
			'Nennt „02.12.2026“. Was sich an diesem Tag ändert: Zwei neue Verbote gelten. Lesen Sie den Text neu und setzen Sie checkedAt.',
		);
	});

	test('knows a day that a text only leans on, until it is struck out', () => {
		const lean = (tree: SampleTree) => article(tree, '', { checkedAt: '2026-12-05', changesOn: ['2026-12-02'] });
		expect(short('2026-12-06', lean)).toEqual(['content/articles/nis2/pflichten.md:23 2026-12-02 past']);
		expect(eventsOn('2026-12-06', lean)[0]?.message).toContain('streichen Sie den Tag aus changesOn');
	});

	test('fails for an article that is out of date by its own word', () => {
		const ending = (tree: SampleTree) => article(tree, '', { validUntil: '2026-12-31' });
		expect(short('2026-12-24', ending)).toEqual(['content/articles/nis2/pflichten.md:22 2026-12-31']);
		expect(short('2027-01-01', ending)).toEqual(['content/articles/nis2/pflichten.md:22 2026-12-31 past']);
	});

	test('reads a diagram with the article that shows it', () => {
		const drawn = (checkedAt: string) => (tree: SampleTree) => {
			article(tree, '::schaubild[Zeit]{id=zeitachse}', { checkedAt });
			tree.raw['diagrams/zeitachse.svg'] = DRAWING;
		};
		expect(short('2026-12-03', drawn('2026-11-20'))).toEqual(['content/diagrams/zeitachse.svg:1 2026-12-02 past']);
		expect(short('2026-12-03', drawn('2026-12-02'))).toEqual([]);
	});

	test('looks at terms, measures, questions and sources, each by the day it was last read', () => {
		const text = 'Gilt ab 02.12.2026.';
		expect(
			short('2026-12-03', (tree) => {
				Object.assign(tree.glossary, { terms: [{ id: 'alltag', term: 'Alltag', short: text }] });
				Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, { why: text });
				Object.assign(tree.domains['a-bereich'] ?? {}, { summary: text });
				Object.assign(tree.sources['bsig-32'] ?? {}, { note: text });
			}).map((line) => line.replace(/:\d+ .*/, '')),
		).toEqual([
			'content/glossary/begriffe.yaml',
			'content/measures/ruecksicherung-testen.yaml',
			'content/questionnaire/a-bereich.yaml',
			'content/sources/bsig-32.yaml',
		]);
	});

	test('lists a programme a week before it runs out, and leaves the end to its own status', () => {
		const programme = (tree: SampleTree) => addProgramme(tree);
		expect(short('2029-12-24', programme)).toEqual([expect.stringMatching(/nw-beispiel\.yaml:\d+ 2029-12-31$/)]);
		expect(short('2030-01-01', programme)).toEqual([]);
	});

	test('leaves days of made-up examples alone where they are noted', () => {
		const noted = (tree: SampleTree) => {
			article(tree, '| Nächster Termin | 14.01.2027 |');
			tree.raw['examples.yaml'] = 'days:\n  - { day: 2027-01-14, article: nis2/pflichten }\n';
		};
		expect(short('2027-02-01', noted)).toEqual([]);
	});
});
