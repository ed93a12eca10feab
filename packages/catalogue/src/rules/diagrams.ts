import { suggestion } from '../closest-word.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** What a drawing consists of. Everything else could load, run or style something. */
const ELEMENTS = [
	'svg',
	'title',
	'desc',
	'g',
	'path',
	'line',
	'polyline',
	'polygon',
	'rect',
	'circle',
	'text',
	'tspan',
];
/** Colours come from the page, so that the dark theme and print work. */
const CLASSES = ['line', 'area', 'accent', 'petrol', 'edge', 'strong', 'muted', 'small', 'middle', 'end', 'on-petrol'];
const FORBIDDEN = /\s(style|id|href|xlink:href|fill|stroke|font-family|font-size|on[a-z]+)\s*=/gi;

function lineOf(text: string, index: number): number {
	return text.slice(0, index).split('\n').length;
}

function checkDiagram(path: string, text: string): Problem[] {
	const problems: Problem[] = [];
	const report = (index: number, message: string) =>
		problems.push({ path, line: lineOf(text, index), at: [], message });
	if (!/^<svg [^>]*viewBox="0 0 \d+ \d+"/.test(text.trim()))
		report(0, 'Das Schaubild beginnt nicht mit <svg viewBox="0 0 Breite Höhe">. Ergänzen Sie die Angabe.');
	if (!/<title>\s*\S/.test(text)) report(0, 'Dem Schaubild fehlt <title>: Was zeigt es, in einem Satz?');
	if (!/<desc>\s*\S/.test(text))
		report(0, 'Dem Schaubild fehlt <desc>: Beschreiben Sie den ganzen Inhalt in Sätzen, für alle, die es nicht sehen.');
	for (const { 1: name = '', index } of text.matchAll(/<([a-z][\w:-]*)/gi))
		if (!ELEMENTS.includes(name))
			report(index, `Das Element <${name}> ist in Schaubildern nicht erlaubt. Erlaubt sind: ${ELEMENTS.join(', ')}.`);
	for (const { 1: name = '', index } of text.matchAll(FORBIDDEN))
		report(index, `Das Merkmal ${name} ist in Schaubildern nicht erlaubt. Farben und Schrift kommen über class.`);
	for (const { 1: names = '', index } of text.matchAll(/\sclass="([^"]*)"/g))
		for (const name of names.split(/\s+/).filter((each) => !CLASSES.includes(each)))
			report(
				index,
				`Die Klasse „${name}“ gibt es nicht.${suggestion(name, new Set(CLASSES))} Erlaubt: ${CLASSES.join(', ')}.`,
			);
	return problems;
}

/** Every diagram can be shown inline without danger, in both themes, and says in words what it shows. */
export const diagrams: Rule = (content: Content) =>
	content.diagrams.flatMap(({ path, text }) => checkDiagram(path, text));
