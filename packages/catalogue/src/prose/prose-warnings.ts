import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { type ProseText, proseTexts } from './prose-texts.ts';
import {
	addMeasures,
	EMPTY_MEASURE,
	formatEase,
	measureText,
	readingEase,
	sentencesOf,
	wordsOf,
} from './reading-ease.ts';

const MIN_EASE = 40;
/** Shorter texts say little about how they read. */
const MIN_WORDS = 30;
const MAX_SENTENCE = 25;

function warnEase({ passage, blocks }: ProseText): Problem[] {
	const measure = blocks.map(({ text }) => measureText(text)).reduce(addMeasures, EMPTY_MEASURE);
	const ease = readingEase(measure);
	if (ease === null || measure.words < MIN_WORDS || ease >= MIN_EASE) return [];
	const message = `Der Text liest sich schwer: Lesbarkeit ${formatEase(ease)} nach Amstad, gewünscht sind mindestens ${MIN_EASE}. Nehmen Sie kürzere Sätze und kürzere Wörter.`;
	return [{ severity: 'warning', path: passage.path, line: passage.lineOf(0, passage.text), at: passage.at, message }];
}

function warnSentences({ passage, blocks }: ProseText): Problem[] {
	return blocks.flatMap((block) =>
		sentencesOf(block.text).flatMap(({ index, text }): Problem[] => {
			const words = wordsOf(text);
			if (words.length <= MAX_SENTENCE) return [];
			const start = words.slice(0, 4).join(' ');
			const message = `Der Satz „${start} …“ hat ${words.length} Wörter, gewünscht sind höchstens ${MAX_SENTENCE}. Machen Sie zwei Sätze daraus.`;
			// A folded YAML text may break between the words; the first two mostly stand on one line.
			const line = passage.lineOf(block.index + index, words.slice(0, 2).join(' '));
			return [{ severity: 'warning', path: passage.path, line, at: passage.at, message }];
		}),
	);
}

/** What reads hard: texts of 30 words and more with a reading ease below 40, and sentences of more than 25 words. All warnings. */
export function proseWarnings(content: Content): Problem[] {
	return proseTexts(content).flatMap((text) => [...warnEase(text), ...warnSentences(text)]);
}
