import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { conditionSchema } from './condition.ts';
import { idSchema } from './id.ts';
import { nis2KindSchema } from './nis2-content.ts';
import { roughDateSchema, textSchema, urlSchema } from './text.ts';
import { versionChangeSchema } from './version.ts';
import { borrowedText, isWording } from './wording.ts';

const sentence = textSchema(90, 'Ein Satz.');
const schema = z.strictObject({
	id: idSchema,
	list: z.array(z.strictObject({ text: sentence.nullable(), asOf: roughDateSchema.optional() })).default([]),
	law: borrowedText(textSchema(90, 'Amtlich.'), 'BSIG').optional(),
	page: urlSchema.nullable(),
	state: z.enum(['offen', 'beendet']),
	changes: z.array(versionChangeSchema),
	if: conditionSchema,
	byKey: z.record(idSchema, sentence),
});

describe('isWording', () => {
	test.each([
		['list.0.text', true],
		['byKey.a', true],
		['changes.0.text', true],
		['nobody.knows', true],
		['list.0.mistyped', true],
		['id', false],
		['list.0.asOf', false],
		['law', false],
		['page', false],
		['state', false],
		['changes.0.question', false],
		['if.not.any.0.in.0', false],
	])('%s: %s', (way, expected) => {
		expect(
			isWording(
				schema,
				way.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
			),
		).toBe(expected);
	});

	test('tells our hint from the words of the law beside it', () => {
		expect(isWording(nis2KindSchema, ['hint'])).toBe(true);
		expect(isWording(nis2KindSchema, ['official'])).toBe(false);
	});

	test('leaves the mark out of JSON schemas', () => {
		const plain = textSchema(90, 'Amtlich.');
		expect(z.toJSONSchema(borrowedText(textSchema(90, 'Amtlich.'), 'BSIG'))).toEqual(z.toJSONSchema(plain));
	});
});
