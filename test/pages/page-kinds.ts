import { structureOf } from './structure-of.ts';

/** Pages of one template that are made of the same things; what a machine finds on one it finds on the others. */
export interface PageKind {
	/** Route of the template below `apps/site/src/pages`, e.g. `foerdermittel/[id].astro`. */
	readonly template: string;
	/** The page with the longest HTML, which is the one to look at. */
	readonly example: string;
	/** Addresses, the example among them. */
	readonly pages: readonly string[];
}

/** No template of the site makes a page that was built. */
export class UnknownTemplateError extends Error {
	override readonly name = 'UnknownTemplateError';
}

/**
 * Every page in exactly one kind; at least one kind for each template that makes a page.
 *
 * @param pages HTML by address, e.g. `/methodik/`
 * @param routes templates, as {@link PageKind.template} has them
 * @throws {UnknownTemplateError}
 */
export function pageKinds(pages: ReadonlyMap<string, string>, routes: readonly string[]): readonly PageKind[] {
	const kinds = Map.groupBy(pages, ([address, html]) => `${templateOf(address, routes)}\n${structureOf(html)}`);
	return [...kinds].map(([kind, alike]) => {
		const [longest] = alike.toSorted(([, one], [, other]) => other.length - one.length);
		return {
			template: kind.slice(0, kind.indexOf('\n')),
			example: longest?.[0] ?? '',
			pages: alike.map(([address]) => address),
		};
	});
}

/** The most particular route that makes this address: fixed parts before one in brackets, that before `[...rest]`. */
export function templateOf(address: string, routes: readonly string[]): string {
	const path = address.replace(/^\//, '').replace(/(\/|\.html)$/, '');
	const fitting = routes.filter((route) => patternOf(route).test(path));
	const [best] = fitting.toSorted((one, other) => looseness(one) - looseness(other));
	if (best === undefined) throw new UnknownTemplateError(`No template in apps/site/src/pages makes ${address}`);
	return best;
}

function patternOf(route: string): RegExp {
	const path = route.replace(/\.astro$/, '').replace(/(^|\/)index$/, '');
	const parts = path
		.replace(/[.*+?^${}()|\\]/g, '\\$&')
		.replaceAll(/\[\\\.\\\.\\\.\w+\]/g, '.+')
		.replaceAll(/\[\w+\]/g, '[^/]+');
	return new RegExp(`^${parts}$`);
}

function looseness(route: string): number {
	return route.split('[').length - 1 + (route.includes('[...') ? 10 : 0);
}
