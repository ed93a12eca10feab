import { describe, expect, test } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

describe('jsonSchemas', () => {
	test('has a schema for every kind of file, the same each time', () => {
		expect([...jsonSchemas().keys()]).toEqual([
			'article.schema.json',
			'benchmark.schema.json',
			'check.schema.json',
			'checklist.schema.json',
			'domain.schema.json',
			'examples.schema.json',
			'funding.schema.json',
			'glossary.schema.json',
			'measure.schema.json',
			'nis2-begruendungen.schema.json',
			'nis2-einrichtungsarten.schema.json',
			'nis2-fristen.schema.json',
			'nis2-nicht-gelistet.schema.json',
			'nis2-pflichten.schema.json',
			'partner.schema.json',
			'profile.schema.json',
			'questionnaire-frame.schema.json',
			'redirects.schema.json',
			'site.schema.json',
			'source.schema.json',
			'versions.schema.json',
		]);
		expect(jsonSchemas()).toEqual(jsonSchemas());
	});

	test('describes fields in German and leaves fields with a default optional', () => {
		const schema = JSON.parse(jsonSchemas().get('measure.schema.json') ?? '');
		expect(schema.properties.title).toMatchObject({
			maxLength: 70,
			description: expect.stringContaining('Rücksicherung'),
		});
		expect(schema.required).toContain('title');
		expect(schema.required).not.toContain('prerequisites');
		expect(schema.additionalProperties).toBe(false);
	});
});
