import { describe, expect, test } from 'vitest';
import { SAMPLE_BODY } from '../test/sample-article.ts';
import { reportOn } from '../test/sample-tree.ts';

const FAULTS = `
#### Zu tief

Ein <b>fettes</b> Wort, ein [Verweis](/gibt-es-nicht/), eine Fußnote.[^fehlt] Das ist "gerade" gesetzt.

:::kiste
Text
`;

/** What a report says about the text of the planted article. */
function messagesOn(head: object): readonly string[] {
	const report = reportOn((tree) => {
		const article = tree.articles['nis2/pflichten'];
		if (article === undefined) return;
		article.body = `${SAMPLE_BODY}${FAULTS}`;
		Object.assign(article.front, head);
	});
	return [
		'springt von Ebene 2 auf 4',
		'Hier steht HTML',
		'Die Seite /gibt-es-nicht/ gibt es nicht',
		'Zur Fußnote [^fehlt] fehlt der Text',
		'Den Kasten „kiste“ gibt es nicht',
		'statt deutscher Anführungszeichen',
	].filter((message) => report.includes(message));
}

describe('an article with a faulty head', () => {
	const all = messagesOn({});

	test('has six faults in its text to find', () => {
		expect(all).toHaveLength(6);
	});

	test.each([{ reviewEveryMonths: 99 }, { checkedAt: 'gestern', sources: [] }, { erfunden: 1 }])(
		'hides none of them behind %j',
		(head) => {
			expect(messagesOn(head)).toEqual(all);
		},
	);

	test.each([
		['whose YAML cannot be read', 'title: [\n'],
		['with two titles', 'title: a\ntitle: b\n'],
	])('hides none of them %s', (_why, front) => {
		const report = reportOn((tree) => {
			tree.raw['articles/nis2/kaputt.md'] = `---\n${front}---\n${SAMPLE_BODY}${FAULTS}`;
		});
		expect(report).toContain('content/articles/nis2/kaputt.md:');
		for (const message of all) expect(report, message).toContain(message);
	});

	test('reads the whole file as text where the head is missing', () => {
		const report = reportOn((tree) => {
			tree.raw['articles/nis2/kopflos.md'] = `${SAMPLE_BODY}${FAULTS}`;
		});
		expect(report).toContain('Der Artikel beginnt ohne Kopf.');
		for (const message of all) expect(report, message).toContain(message);
	});

	test('is no second fault for an article that leads to a place on it', () => {
		const report = reportOn((tree) => {
			tree.raw['articles/nis2/kaputt.md'] = `---\ntitle: [\n---\n${SAMPLE_BODY}`;
			const article = tree.articles['nis2/pflichten'];
			if (article)
				article.body = `${SAMPLE_BODY}\n[Dort](/ratgeber/nis2/kaputt/#was-zu-tun-ist) und [da](/ratgeber/nis2/kaputt/#nichts).\n`;
		});
		expect(report).not.toContain('Die Stelle #was-zu-tun-ist');
		expect(report).toContain('Die Stelle #nichts gibt es auf der Seite /ratgeber/nis2/kaputt/ nicht.');
	});
});
