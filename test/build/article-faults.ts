import { parse } from 'parse5';
import { elementsOf, type PageElement } from './elements-of.ts';

const MIN_SOURCES = 3;
const MIN_DESCRIPTION = 100;
const ROLES = ['Geschäftsführung', 'IT', 'Dienstleister'];
const FACTS = [/^Für wen$/, /^Lesezeit$/, /^Zuletzt geprüft$/, /^Gegengelesen von$/];
/** Data blocks run nowhere. */
const DATA = 'application/ld+json';

const named = (elements: readonly PageElement[], name: string) => elements.filter((element) => element.name === name);
const classed = (elements: readonly PageElement[], name: string) =>
	elements.filter(({ attributes }) => attributes.class?.split(/\s+/).includes(name));

/** Diagrams of a page: whether each says in words what it shows. */
export function diagramsOf(html: string): readonly { readonly hasText: boolean }[] {
	return classed(elementsOf(parse(html)), 'diagram').map(({ inside }) => {
		const drawing = named(inside, 'svg')[0]?.attributes;
		const words = named(inside, 'details').flatMap((details) => named(details.inside, 'p'))[0]?.text ?? '';
		return { hasText: drawing?.role === 'img' && !!drawing['aria-label'] && words.length >= MIN_DESCRIPTION };
	});
}

function headFaults(article: readonly PageElement[]): string[] {
	const [head] = named(article, 'header');
	const inside = head?.inside ?? [];
	const facts = named(inside, 'dt').map(({ text }) => text);
	return [
		...((classed(inside, 'itk-lead')[0]?.text ?? '') === '' ? ['has no result in its head'] : []),
		...FACTS.filter((fact) => !facts.some((text) => fact.test(text))).map(
			(fact) => `has no ${fact.source} in its head`,
		),
		...(named(inside, 'dd').some(({ text }) => text === '') ? ['has an empty line in its head'] : []),
	];
}

function actionFaults(article: readonly PageElement[]): string[] {
	const actions = named(article, 'section').find(
		({ inside }) => named(inside, 'h2')[0]?.text === 'Was jetzt zu tun ist',
	);
	const roles = named(actions?.inside ?? [], 'div');
	return ROLES.filter((role) => {
		const part = roles.find(({ inside }) => inside[0]?.name === 'h3' && inside[0].text === role);
		return named(part?.inside ?? [], 'li').length === 0;
	}).map((role) => `has no step for ${role}`);
}

/** Each mark of a footnote leads to a note, and the note leads back to the mark. */
function footnoteFaults(article: readonly PageElement[]): string[] {
	const marks = article.filter(({ name, attributes }) => name === 'a' && attributes['data-footnote-ref'] !== undefined);
	const notes = classed(article, 'footnotes').flatMap(({ inside }) => named(inside, 'li'));
	const lonely = marks.filter(({ attributes }) => {
		const note = notes.find(({ attributes: { id } }) => id !== undefined && attributes.href === `#${id}`);
		return !named(note?.inside ?? [], 'a').some(({ attributes: { href } }) => href === `#${attributes.id}`);
	});
	return [
		...(marks.length === 0 ? ['has no footnote'] : []),
		...lonely.map(({ attributes }) => `has a footnote that leads nowhere or not back: ${attributes.href}`),
	];
}

/** What an article's page lacks of what every article promises, one sentence each. */
export function articleFaults(html: string): readonly string[] {
	const page = elementsOf(parse(html));
	const article = named(page, 'article')[0]?.inside ?? [];
	const sources = classed(article, 'sources').flatMap(({ inside }) => named(inside, 'li'));
	const dated = sources.filter(({ text }) => /(?:Stand|gelesen am) .*\d{4}|nicht selbst gelesen/.test(text));
	const links = named(article, 'a').map(({ attributes }) => attributes.href ?? '');
	const scripts = named(page, 'script').filter(({ attributes }) => attributes.type !== DATA);
	return [
		...headFaults(article),
		...actionFaults(article),
		...footnoteFaults(article),
		...(dated.length >= MIN_SOURCES ? [] : [`has ${dated.length} sources with a date`]),
		...(links.some((href) => /^\/selbstcheck\/#frage-/.test(href)) ? [] : ['leads to no part of the self-check']),
		...(scripts.length === 0 ? [] : ['runs a script']),
		...diagramsOf(html).flatMap(({ hasText }) => (hasText ? [] : ['has a diagram without words'])),
	];
}
