import { type DescribedElement, type DescribedMember, ELEMENTS, EVENTS, PROPERTIES } from './package-elements.ts';

const RESTART = {
	kind: 'method',
	name: 'restart',
	description: 'Zeigt die erste Seite. Antworten bleiben.',
	return: { type: { text: 'void' } },
};

/** A class or function, and whatever else the manifest says of it. */
interface Declaration {
	readonly kind: 'class' | 'function';
	readonly name: string;
	readonly [more: string]: unknown;
}

/** As much of the custom elements manifest as somebody here asks for. */
interface ElementsManifest {
	readonly schemaVersion: '1.0.0';
	readonly readme: string;
	readonly modules: readonly { readonly declarations: readonly Declaration[]; readonly [more: string]: unknown }[];
}

/** `custom-elements.json` of the package, by the schema 1.0.0 of the custom elements manifest. */
export function elementsManifest(): ElementsManifest {
	return { schemaVersion: '1.0.0', readme: 'README.md', modules: ELEMENTS.map(moduleOf) };
}

function moduleOf(element: DescribedElement): ElementsManifest['modules'][number] {
	const { tag, type, module, define, text, attributes } = element;
	const declaration: Declaration = {
		kind: 'class',
		name: type,
		tagName: tag,
		customElement: true,
		description: text,
		superclass: { name: 'HTMLElement' },
		members: [RESTART],
		attributes: attributes.map((one) => ({
			name: one.name,
			type: { text: one.type },
			default: JSON.stringify(one.default),
			description: one.text,
		})),
		events: EVENTS.map((one) => ({
			name: one.name,
			type: { text: `CustomEvent<${one.type}>` },
			description: one.text,
		})),
		cssProperties: PROPERTIES.map((one) => ({ name: one.name, syntax: one.type, description: one.text })),
		slots: [{ name: '', description: 'Ein Link, der gilt, solange und wo der Check nicht zu sehen ist.' }],
	};
	return {
		kind: 'javascript-module',
		path: module,
		declarations: [
			declaration,
			{ kind: 'function', name: define, description: `Macht <${tag}> der Seite bekannt, einmal.` },
		],
		exports: [
			{ kind: 'js', name: define, declaration: { name: define } },
			{ kind: 'custom-element-definition', name: tag, declaration: { name: type, module } },
		],
	};
}

/** The README asks for a table this package does not have, or not for all of them. */
export class ReadmeTableError extends Error {
	override readonly name = 'ReadmeTableError';
}

/**
 * Puts the tables into the README, where `{{name}}` stands.
 *
 * @throws ReadmeTableError when one is missing or unknown
 */
export function readmeText(template: string, more: Readonly<Record<string, string>>): string {
	const attributes = ['Attribut', 'Werte', 'ohne Angabe'];
	const values: Readonly<Record<string, string>> = {
		...Object.fromEntries(ELEMENTS.map((one) => [one.tag, table(attributes, one.attributes)])),
		events: table(['Ereignis', '`detail`'], EVENTS),
		properties: table(['Eigenschaft'], PROPERTIES),
		...more,
	};
	const asked = [...template.matchAll(/\{\{([\w-]+)\}\}/g)].map(([, name = '']) => name);
	const wrong = [
		...asked.filter((name) => !Object.hasOwn(values, name)),
		...Object.keys(values).filter((name) => !asked.includes(name)),
	];
	if (wrong.length > 0) throw new ReadmeTableError(`The README and its tables do not agree on ${wrong.join(', ')}.`);
	return template.replace(/\{\{([\w-]+)\}\}/g, (_, name) => values[name] ?? '');
}

function table(heads: readonly string[], members: readonly DescribedMember[]): string {
	const rows = members.map((one) =>
		[code(one.name), code(one.type), code(one.default)].slice(0, heads.length).concat(one.text),
	);
	const lines = [[...heads, 'Bedeutung'], heads.map(() => '---').concat('---'), ...rows];
	return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A cell of code; the bar would end it. */
function code(text: string): string {
	return text === '' ? '' : `\`${text.replaceAll(' | ', '`, `').replaceAll("'", '')}\``;
}
