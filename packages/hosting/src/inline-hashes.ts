import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { listFiles } from './list-files.ts';

/** Hashes for `script-src` and `style-src`, each `sha256-` and Base64, sorted and without repeats. */
export interface InlineHashes {
	readonly scripts: readonly string[];
	readonly styles: readonly string[];
	/** Origin of the embed host, as the page for partners names it; absent if there is no such page. */
	readonly embedHost?: string | undefined;
}

/** A built page holds something the policy will block. The message names page, kind and remedy. */
export class InlineNotAllowedError extends Error {
	override readonly name = 'InlineNotAllowedError';
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Where the built page for partners names the embed host, and what may stand there: one origin, nothing that widens a policy. */
const PARTNER_PAGE = 'partner/index.html';
const EMBED_HOST = 'data-embed-host';
const ORIGIN = /^(https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?|http:\/\/localhost:\d{1,5})$/;

const SCRIPT_TYPES = new Set(['', 'module', 'text/javascript']);
/** Never executed by a browser, so no policy applies. */
const DATA_TYPES = new Set(['application/json', 'application/ld+json']);
const URL_ATTRIBUTES = new Set(['href', 'src', 'action', 'formaction', 'xlink:href']);

/** Astro's island runtime: one directive (load, idle, …) or the element itself. Nothing else may be inline. */
const ASTRO_DIRECTIVE =
	/^\(\(\)=>\{.*\(self\.Astro\|\|\(self\.Astro=\{\}\)\)\.(idle|load|media|only|visible)=\w+;window\.dispatchEvent\(new Event\("astro:\1"\)\);?\}\)\(\);?$/s;
const ASTRO_ISLAND = /^\(\(\)=>\{.*customElements\.get\("astro-island"\)\|\|customElements\.define\("astro-island",/s;
const ASTRO_ISLAND_STYLE = /^astro-island(,astro-[a-z-]+)*\{display:contents\}$/;

/**
 * The hashes of everything inline in the built pages under `dist`.
 *
 * @throws InlineNotAllowedError for any inline script or style that is not Astro's island runtime, a `style` attribute,
 * an event attribute, a `javascript:` address or a script from another host. All findings are listed.
 */
export async function inlineHashes(dist: string): Promise<InlineHashes> {
	const pages = (await listFiles(dist)).filter((file) => file.endsWith('.html'));
	const scripts = new Set<string>();
	const styles = new Set<string>();
	const problems: string[] = [];
	let embedHost: string | undefined;
	for (const page of pages) {
		const found = inlineOf(await readFile(join(dist, page), 'utf8'));
		for (const text of found.scripts) scripts.add(sha256(text));
		for (const text of found.styles) styles.add(sha256(text));
		problems.push(...found.problems.map((problem) => `${relative('.', join(dist, page))}: ${problem}`));
		if (page === PARTNER_PAGE) embedHost = found.embedHosts[0];
	}
	if (problems.length > 0) throw new InlineNotAllowedError(problems.join('\n'));
	return { scripts: [...scripts].sort(), styles: [...styles].sort(), ...(embedHost ? { embedHost } : {}) };
}

/**
 * The same for one page given as text.
 *
 * @throws InlineNotAllowedError as `inlineHashes` does.
 */
export function inlineHashesOf(html: string): InlineHashes {
	const { scripts, styles, problems } = inlineOf(html);
	if (problems.length > 0) throw new InlineNotAllowedError(problems.join('\n'));
	return { scripts: [...new Set(scripts.map(sha256))].sort(), styles: [...new Set(styles.map(sha256))].sort() };
}

interface Inline {
	readonly scripts: string[];
	readonly styles: string[];
	readonly embedHosts: string[];
	readonly problems: string[];
}

function inlineOf(html: string): Inline {
	const inline: Inline = { scripts: [], styles: [], embedHosts: [], problems: [] };
	const visit = (node: Node): void => {
		if ('tagName' in node) judge(node, inline);
		if ('childNodes' in node) node.childNodes.forEach(visit);
		if ('content' in node) visit(node.content);
	};
	visit(parse(html));
	return inline;
}

function judge(element: Element, { scripts, styles, embedHosts, problems }: Inline): void {
	for (const { name, prefix, value } of element.attrs) {
		if (name === EMBED_HOST && ORIGIN.test(value)) embedHosts.push(value);
		else if (name === EMBED_HOST) problems.push(`${EMBED_HOST} is ${value}; it takes one origin, https://host.`);
		const full = prefix ? `${prefix}:${name}` : name;
		if (name === 'style') problems.push(`<${element.tagName}> has a style attribute; use a class.`);
		if (/^on/i.test(name))
			problems.push(`<${element.tagName}> has the event attribute ${name}; listen in a script file.`);
		if (URL_ATTRIBUTES.has(full) && /^\s*javascript:/i.test(value)) {
			problems.push(`<${element.tagName}> has a javascript: address in ${full}; use a real address.`);
		}
	}
	if (element.tagName === 'script') judgeScript(element, scripts, problems);
	if (element.tagName === 'style') {
		const text = textOf(element);
		if (ASTRO_ISLAND_STYLE.test(text)) styles.push(text);
		else
			problems.push(
				`inline style: ${shortened(text)} … Set build.inlineStylesheets to 'never' or move it to a .css file.`,
			);
	}
}

function judgeScript(element: Element, scripts: string[], problems: string[]): void {
	const source = element.attrs.find(({ name }) => name === 'src')?.value;
	const type = (element.attrs.find(({ name }) => name === 'type')?.value ?? '').trim().toLowerCase();
	if (DATA_TYPES.has(type)) return;
	if (!SCRIPT_TYPES.has(type)) {
		problems.push(`script of type ${type}; only modules, plain scripts and JSON data are allowed.`);
	} else if (source !== undefined) {
		if (!/^(\/(?!\/)|\.\/)/.test(source))
			problems.push(`script from ${source}; scripts come from this site, with a path from the root or the page.`);
	} else {
		const text = textOf(element);
		if (ASTRO_DIRECTIVE.test(text) || ASTRO_ISLAND.test(text)) scripts.push(text);
		else
			problems.push(`inline script: ${shortened(text)} … Set vite.build.assetsInlineLimit to 0 or move it to a file.`);
	}
}

function textOf(element: Element): string {
	return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function shortened(text: string): string {
	return text.trim().slice(0, 60).replace(/\s+/g, ' ');
}

function sha256(text: string): string {
	return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
