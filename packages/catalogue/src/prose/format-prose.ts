import type { Content } from '../content.ts';
import { type ProseText, proseTexts } from './prose-texts.ts';
import { addMeasures, EMPTY_MEASURE, formatEase, measureText, readingEase, type TextMeasure } from './reading-ease.ts';

function sumBy(texts: readonly ProseText[], nameOf: (text: ProseText) => string): Map<string, TextMeasure> {
	const sums = new Map<string, TextMeasure>();
	for (const text of texts) {
		const name = nameOf(text);
		const own = text.blocks.map((block) => measureText(block.text)).reduce(addMeasures, EMPTY_MEASURE);
		sums.set(name, addMeasures(sums.get(name) ?? EMPTY_MEASURE, own));
	}
	return sums;
}

function formatTable(title: string, sums: ReadonlyMap<string, TextMeasure>): string {
	const rows = [...sums]
		.map(([name, measure]) => ({ name, measure, ease: readingEase(measure) ?? 0 }))
		.sort((a, b) => a.ease - b.ease || (a.name < b.name ? -1 : 1))
		.map(({ name, measure, ease }) => [name, `${measure.words}`, formatEase(ease), `${measure.longest}`]);
	const table = [[title, 'Wörter', 'Amstad', 'längster Satz'], ...rows];
	const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
	return table
		.map((row) =>
			row
				.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
				.join('  '),
		)
		.join('\n');
}

/** Words, reading ease after Amstad and longest sentence by kind of text and by file, the hardest first. Two tables for a terminal. */
export function formatProse(content: Content): string {
	const texts = proseTexts(content);
	return [
		formatTable(
			'Textart',
			sumBy(texts, ({ kind }) => kind),
		),
		formatTable(
			'Datei',
			sumBy(texts, ({ passage }) => passage.path),
		),
	].join('\n\n');
}
