/** What one text adds up to. Counts of several texts can be added. */
export interface TextMeasure {
	readonly words: number;
	readonly sentences: number;
	readonly syllables: number;
	/** Words of the longest sentence. */
	readonly longest: number;
}

/** A sentence of a text and where it begins there. */
export interface Sentence {
	readonly index: number;
	readonly text: string;
}

export const EMPTY_MEASURE: TextMeasure = { words: 0, sentences: 0, syllables: 0, longest: 0 };

/** One syllable each: the German diphthongs, doubled vowels, and every other vowel by itself. */
const SYLLABLE = /ei|ai|au|äu|eu|ie|aa|ee|oo|[aeiouyäöüàáâèéêëìíîïòóôùúû]/g;
const WORD = /[\p{L}\p{N}]/u;
/** Ends no sentence although the segmenter stops there; `§ 38 Abs. 1`, `z. B.`, `1. Januar`. */
const ABBREVIATION =
	/(?:^|[\s(„–])(?:Abs|Nr|Art|Satz \d+ Nr|Dr|St|Str|ca|bzw|usw|etc|inkl|exkl|ggf|evtl|vgl|max|min|mind|sog|Tel|[A-Za-z]|(?:[A-Za-z]\.\s?)+[A-Za-z]|\d{1,2})\.\s*$/;
/** With the blank before and after it; looking further back would take minutes on a text of nothing but abbreviations. */
const LONGEST_ABBREVIATION = 20;
const SENTENCES = new Intl.Segmenter('de', { granularity: 'sentence' });

/** Syllables of one word, at least 1. The u of qu is no vowel; a number counts as one syllable. */
export function countSyllables(word: string): number {
	return Math.max(1, word.normalize('NFC').toLowerCase().replaceAll('qu', 'q').match(SYLLABLE)?.length ?? 0);
}

/** The words of a text: whatever stands between blanks and holds a letter or a digit. */
export function wordsOf(text: string): string[] {
	return text.split(/\s+/).filter((word) => WORD.test(word));
}

/** The sentences of a text that hold a word. A full stop of a common abbreviation or an ordinal number ends none. */
export function sentencesOf(text: string): Sentence[] {
	const sentences: { index: number; text: string }[] = [];
	for (const { index, segment } of SENTENCES.segment(text.replace(/\s/g, ' '))) {
		const last = sentences.at(-1);
		if (last !== undefined && ABBREVIATION.test(last.text.slice(-LONGEST_ABBREVIATION))) last.text += segment;
		else sentences.push({ index, text: segment });
	}
	return sentences.filter((sentence) => WORD.test(sentence.text));
}

/** Words, sentences and syllables of a text without markup. */
export function measureText(text: string): TextMeasure {
	const sentences = sentencesOf(text).map((sentence) => wordsOf(sentence.text));
	return {
		words: sentences.reduce((sum, words) => sum + words.length, 0),
		sentences: sentences.length,
		syllables: sentences.flat().reduce((sum, word) => sum + countSyllables(word), 0),
		longest: sentences.reduce((longest, words) => Math.max(longest, words.length), 0),
	};
}

/** The measure of two texts read one after the other. */
export function addMeasures(a: TextMeasure, b: TextMeasure): TextMeasure {
	return {
		words: a.words + b.words,
		sentences: a.sentences + b.sentences,
		syllables: a.syllables + b.syllables,
		longest: Math.max(a.longest, b.longest),
	};
}

/**
 * Reading ease in German after Amstad: 180 − words per sentence − 58.5 × syllables per word.
 * About 0 (law) to 100 (children's book), not bounded; `null` without a word.
 *
 * @see T. Amstad, Wie verständlich sind unsere Zeitungen?, Zürich 1978
 */
export function readingEase({ words, sentences, syllables }: TextMeasure): number | null {
	if (words === 0 || sentences === 0) return null;
	return 180 - words / sentences - 58.5 * (syllables / words);
}

/** Reading ease without decimals, rounded down, so that a value below a limit never looks like the limit. */
export function formatEase(ease: number): string {
	return `${Math.floor(ease)}`.replace('-', '−');
}
