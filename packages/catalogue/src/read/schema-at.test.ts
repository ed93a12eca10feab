import { articleSchema, measureSchema } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { keysAt, schemaAt } from './schema-at.ts';

describe('schemaAt', () => {
	test('goes through groups, lists, defaults and optional fields', () => {
		expect(schemaAt(articleSchema, ['actions', 'it', 0])?.meta()?.description).toBe('Ein Schritt für die IT.');
		expect(schemaAt(articleSchema, ['reviewer'])?.meta()?.description).toContain('Name der Person');
		expect(schemaAt(measureSchema, ['exposure', 0, 'add'])).not.toBeNull();
	});

	test('knows nothing behind a union or an unknown key', () => {
		expect(schemaAt(measureSchema, ['exposure', 0, 'if', 'context'])).toBeNull();
		expect(schemaAt(measureSchema, ['fehlt'])).toBeNull();
	});
});

describe('keysAt', () => {
	test('lists the keys of a group and nothing for a single value', () => {
		expect(keysAt(articleSchema, ['actions'])).toEqual(['leitung', 'it', 'dienstleister']);
		expect(keysAt(articleSchema, ['title'])).toEqual([]);
	});
});
