import { readFileSync } from 'node:fs';
import { EVENT_NAMES, TOKEN_NAMES } from '@it-kompass/widget-protocol';
import { Ajv } from 'ajv';
import schema from 'custom-elements-manifest/schema.json' with { type: 'json' };
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type * as declared from '../package/index.d.ts';
import type * as declaredInline from '../package/inline.d.ts';
import { defineInlineSelfCheck, INLINE_ELEMENT } from '../src/inline/inline.ts';
import { inlineOptions } from '../src/inline/inline-attributes.ts';
import { elementOptions } from '../src/loader/element-options.ts';
import { defineSelfCheck, ELEMENT } from '../src/package/index.ts';
import { EVENTS, FRAME_ELEMENT, INLINE_ELEMENT as INLINE, PROPERTIES } from './package-elements.ts';
import { elementsManifest, ReadmeTableError, readmeText } from './package-texts.ts';

const textOf = (path: string) => readFileSync(new URL(`../package/${path}`, import.meta.url), 'utf8');
const names = (members: readonly { readonly name: string }[]) => members.map(({ name }) => name).sort();

/** Names of the attributes a function asks an element for. */
function asked(read: (element: Pick<Element, 'getAttribute'>) => unknown): readonly string[] {
	const found = new Set<string>();
	read({
		getAttribute(name) {
			found.add(name);
			return null;
		},
	});
	return [...found].sort();
}

/** Names of the members of an interface in the declarations. */
function membersOf(path: string, name: string): readonly string[] {
	const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest);
	const found = source.statements.filter(ts.isInterfaceDeclaration).find((one) => one.name.text === name);
	return (found?.members ?? [])
		.map((member) => (member.name && 'text' in member.name ? String(member.name.text) : ''))
		.sort();
}

describe('the described elements', () => {
	test('have the attributes their code asks for, and those the declarations name', () => {
		expect(names(FRAME_ELEMENT.attributes)).toEqual(asked(elementOptions));
		expect(names(FRAME_ELEMENT.attributes)).toEqual(membersOf('index.d.ts', 'SelfCheckAttributes'));
		expect(names(INLINE.attributes)).toEqual(asked(inlineOptions));
		expect(names(INLINE.attributes)).toEqual(membersOf('inline.d.ts', 'InlineSelfCheckAttributes'));
	});

	test('have the events and properties of the protocol, and those the declarations name', () => {
		expect(names(EVENTS)).toEqual(EVENT_NAMES.map((name) => `itk-${name}`).sort());
		expect(names(EVENTS)).toEqual(membersOf('index.d.ts', 'SelfCheckEventMap'));
		expect(names(PROPERTIES)).toEqual(TOKEN_NAMES.map((name) => `--itk-${name}`).sort());
	});

	test('are what the modules define', () => {
		// That the assignments compile is the test; the names are compared as well.
		const frame: typeof declared = { defineSelfCheck, ELEMENT };
		const inline: typeof declaredInline = { defineInlineSelfCheck, INLINE_ELEMENT };
		expect([frame.ELEMENT, inline.INLINE_ELEMENT]).toEqual([FRAME_ELEMENT.tag, INLINE.tag]);
	});
});

describe('elementsManifest', () => {
	const ajv = new Ajv({ strict: false, allErrors: true }).addSchema(schema, 'manifest');
	const faultsOf = (value: unknown, part = '') => {
		ajv.validate(`manifest${part}`, value);
		return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
	};
	// As part of a manifest a class may be any class; what an element needs only the definition of its own asks for.
	const ELEMENT_PART = '#/definitions/CustomElementDeclaration';

	test('is a custom elements manifest, with two elements', () => {
		const manifest = elementsManifest();
		const classes = manifest.modules.flatMap(({ declarations }) => declarations.filter(({ kind }) => kind === 'class'));
		expect(faultsOf(manifest)).toEqual([]);
		expect(classes.map((one) => faultsOf(one, ELEMENT_PART))).toEqual([[], []]);
	});

	test('would not be one without the names', () => {
		const text = JSON.stringify(elementsManifest()).replaceAll(/"(name|tagName)":"[^"]+",/g, '');
		const broken = JSON.parse(text);
		expect(faultsOf(broken)).not.toEqual([]);
		expect(faultsOf(broken.modules[0].declarations[0], ELEMENT_PART)).toContain(
			"/attributes/0 must have required property 'name'",
		);
	});
});

describe('readmeText', () => {
	const readme = textOf('README.md');
	const written = readmeText(readme, { version: '1.0.0', site: 'https://it-kompass.example' });

	test('names every attribute, event and property, and leaves no place open', () => {
		for (const { name } of [...FRAME_ELEMENT.attributes, ...INLINE.attributes, ...EVENTS, ...PROPERTIES]) {
			expect(written).toContain(`| \`${name}\` |`);
		}
		expect(written).not.toMatch(/\{\{|\}\}/);
	});

	test('says plainly what it cannot promise', () => {
		expect(written).toContain('Wir können deshalb nicht zusagen, dass niemand die Antworten sieht.');
	});

	test.each([
		['a table nobody has', `${readme}{{slots}}`],
		['a table left out', readme.replace('{{events}}', '')],
	])('refuses %s', (_, template) => {
		expect(() => readmeText(template, { version: '1.0.0', site: '' })).toThrow(ReadmeTableError);
	});
});
