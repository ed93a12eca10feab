import { describe, expect, test } from 'vitest';
import { ARTICLE_SECTIONS, articleSchema } from './article.ts';
import { exampleArticle } from './example-content.ts';
import { messagesOf } from './messages-of.ts';

const article = (changes: object) => messagesOf(articleSchema, { ...exampleArticle, ...changes });

describe('ARTICLE_SECTIONS', () => {
	test('names the three sections of the guide', () => {
		expect(ARTICLE_SECTIONS).toEqual(['ki-infrastruktur', 'nis2', 'foerderung']);
	});
});

describe('articleSchema', () => {
	test('takes an article; without a reviewer it has none', () => {
		expect(articleSchema.parse(exampleArticle)).toEqual({
			...exampleArticle,
			draft: false,
			changes: [],
			rules: [],
			searchTerms: [],
			related: [],
		});
	});

	test('takes a reviewer and related articles', () => {
		expect(article({ reviewer: 'Erika Mustermann', related: ['nis2/betroffenheit'] })).toEqual([]);
	});

	test.each([
		[{ sources: ['bsig-30', 'bsig-38'] }, 'sources: Ein Artikel nennt mindestens drei Quellen aus content/sources.'],
		[{ selfCheckDomain: 'J' }, 'selfCheckDomain: Bereiche heißen A bis I, hier steht „J“. Beispiel: E'],
		[
			{ checkedAt: '2026-11-31' },
			'checkedAt: Ein Datum steht als JJJJ-MM-TT, hier steht „2026-11-31“. Beispiel: 2026-11-23',
		],
		[
			{ title: 'x'.repeat(91) },
			'title: Der Text hat 91 Zeichen, erlaubt sind 90. Kürzen Sie ihn oder teilen Sie ihn auf.',
		],
		[{ reviewer: '' }, 'reviewer: Der Text ist leer. Name der Person, die den Artikel geprüft hat.'],
		[{ actions: { ...exampleArticle.actions, it: [''] } }, 'actions.it.0: Der Text ist leer. Ein Schritt für die IT.'],
	])('explains %j', (changes, message) => {
		expect(article(changes)).toEqual([message]);
	});

	test.each([
		{ measures: [] },
		{ reviewEveryMonths: 0 },
		{ reviewEveryMonths: 25 },
		{ related: ['nis2'] },
		{ actions: { ...exampleArticle.actions, dienstleister: [] } },
		{ actions: { leitung: ['Termin setzen.'], it: ['Liste bringen.'] } },
		{ draft: 'ja' },
	])('refuses %j', (changes) => {
		expect(article(changes)).toHaveLength(1);
	});
});
