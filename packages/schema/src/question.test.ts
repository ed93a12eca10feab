import { describe, expect, test } from 'vitest';
import { exampleQuestion } from './example-content.ts';
import { messagesOf } from './messages-of.ts';
import {
	domainSchema,
	lensIdSchema,
	levelSchema,
	mappingsSchema,
	mustHaveStepSchema,
	optionSchema,
	pointsSchema,
	questionSchema,
	roleSchema,
} from './question.ts';

const question = (changes: object) => messagesOf(questionSchema, { ...exampleQuestion, ...changes });

describe('questionSchema', () => {
	test('takes a question and fills in what was left out', () => {
		expect(questionSchema.parse(exampleQuestion)).toEqual({
			...exampleQuestion,
			quick: false,
			mappings: { nis2: [], dinSpec: [], cis: [] },
			measures: [{ measure: 'ruecksicherung-proben', upTo: 2 }],
		});
	});

	test('takes the parts that only some questions have', () => {
		const askIf = { context: 'homeoffice', in: ['teilweise'] };
		const mustHave = { steps: [{ below: 1, maxLevel: 1, because: 'die Rücksicherung nie getestet wurde' }] };
		expect(question({ quick: true, notApplicable: 'Wir haben keine Server.', mustHave, askIf })).toEqual([]);
	});

	test.each([
		[{ weight: 4 }, 'weight: Das Gewicht ist 1, 2 oder 3.'],
		[{ options: exampleQuestion.options.slice(1) }, 'options: Eine Frage hat genau vier Aussagen, hier sind es 3.'],
		[{ sources: [] }, 'sources: Mindestens eine Quelle aus content/sources nennen.'],
		[{ measures: [] }, 'measures: Jede Frage braucht mindestens eine Maßnahme, sonst bleibt eine Lücke ohne Rat.'],
		[{ whoKnows: ['chef'] }, 'whoKnows.0: Rollen sind leitung, it und dienstleister, hier steht „chef“.'],
		[
			{ text: 'x'.repeat(121) },
			'text: Der Text hat 121 Zeichen, erlaubt sind 120. Kürzen Sie ihn oder teilen Sie ihn auf.',
		],
		[{ title: '' }, 'title: Der Text ist leer. Kurzer Titel für Listen, z. B. Rücksicherung getestet'],
		[
			{ id: 'e3' },
			'id: Fragen heißen nach Bereich und Nummer, hier steht „e3“. Beispiel: E3 (dritte Frage im Bereich E)',
		],
	])('explains %j', (changes, message) => {
		expect(question(changes)).toEqual([message]);
	});

	test.each([{ rev: 0 }, { theme: 'wetter' }, { whoKnows: [] }, { lenses: [] }, { punkte: 3 }])(
		'refuses %j',
		(changes) => {
			expect(question(changes)).toHaveLength(1);
		},
	);
});

describe('optionSchema', () => {
	test.each(['weiss-nicht', 'trifft-nicht-zu'])('keeps %s for every question', (id) => {
		expect(messagesOf(optionSchema, { id, points: 0, text: 'Aussage.' })).toEqual([
			'id: „weiss-nicht“ und „trifft-nicht-zu“ gibt es bei jeder Frage von selbst; wählen Sie eine andere Kennung. Beispiel: halbjaehrlich',
		]);
	});
});

describe('mustHaveStepSchema', () => {
	test.each([{ below: 0 }, { below: 4 }, { maxLevel: 5 }, { because: '' }])('refuses %j', (changes) => {
		const step = { below: 1, maxLevel: 1, because: 'es fehlt' };
		expect(messagesOf(mustHaveStepSchema, step)).toEqual([]);
		expect(messagesOf(mustHaveStepSchema, { ...step, ...changes })).toHaveLength(1);
	});
});

describe('mappingsSchema', () => {
	test('takes numbers of the law, topics and safeguards', () => {
		expect(messagesOf(mappingsSchema, { nis2: [1, 10], dinSpec: ['datensicherung'], cis: ['11.5', '8.10'] })).toEqual(
			[],
		);
	});

	test('asks for safeguards as text', () => {
		expect(messagesOf(mappingsSchema, { cis: ['11'] })).toEqual(['cis.0: CIS-Nummern stehen als Text, z. B. "11.5".']);
	});

	test.each([{ nis2: [0] }, { nis2: [11] }, { nis2: [1.5] }, { dinSpec: ['kantine'] }, { iso: ['27001'] }])(
		'refuses %j',
		(mappings) => {
			expect(messagesOf(mappingsSchema, mappings)).toHaveLength(1);
		},
	);
});

describe('domainSchema', () => {
	const domain = { id: 'E', title: 'Sicherung und Wiederanlauf', shortTitle: 'Wiederanlauf', summary: 'Kurz.' };

	test('takes a domain, which is no foundation unless it says so', () => {
		expect(domainSchema.parse({ ...domain, questions: [] })).toEqual({ ...domain, foundation: false, questions: [] });
	});

	test('keeps the short title short enough for the chart', () => {
		expect(messagesOf(domainSchema, { ...domain, shortTitle: 'x'.repeat(17), questions: [] })).toEqual([
			'shortTitle: Der Text hat 17 Zeichen, erlaubt sind 16. Kürzen Sie ihn oder teilen Sie ihn auf.',
		]);
	});
});

describe.each([
	[
		'roleSchema',
		roleSchema,
		['leitung', 'it', 'dienstleister'],
		'Rollen sind leitung, it und dienstleister, hier steht „alle“.',
	],
	[
		'lensIdSchema',
		lensIdSchema,
		['betrieb', 'nis2', 'ki', 'souveraenitaet'],
		'Blickwinkel sind betrieb, nis2, ki und souveraenitaet, hier steht „alle“.',
	],
	['pointsSchema', pointsSchema, [0, 1, 2, 3], 'Punkte sind 0, 1, 2 oder 3, hier steht alle.'],
	['levelSchema', levelSchema, [0, 1, 2, 3, 4], 'Stufen sind 0, 1, 2, 3 oder 4, hier steht alle.'],
] as const)('%s', (_, schema, allowed, message) => {
	test.each(allowed)('takes %j', (value) => {
		expect(messagesOf(schema, value)).toEqual([]);
	});

	test('names what is allowed', () => {
		expect(messagesOf(schema, 'alle')).toEqual([message]);
	});
});
