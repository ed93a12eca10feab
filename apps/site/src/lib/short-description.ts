/** Search results show about so many letters; the rest is for nobody. */
const MAX_LETTERS = 160;
/** Less says too little for a list of results. */
const MIN_LETTERS = 50;

const letters = (text: string) => Array.from(text).length;

/**
 * A text of several sentences, for search results: as many whole sentences as they show. A first sentence that is too long
 * by itself ends after a word, with `…`.
 */
export function shortDescription(text: string): string {
	if (letters(text) <= MAX_LETTERS) return text;
	const sentences = [...new Intl.Segmenter('de', { granularity: 'sentence' }).segment(text)];
	const ends = sentences.map(({ index, segment }) => text.slice(0, index + segment.length).trim());
	const whole = ends.findLast((start) => letters(start) <= MAX_LETTERS && letters(start) >= MIN_LETTERS);
	if (whole !== undefined) return whole;
	const cut = Array.from(text)
		.slice(0, MAX_LETTERS - 2)
		.join('');
	return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:–-]$/, '')} …`;
}
