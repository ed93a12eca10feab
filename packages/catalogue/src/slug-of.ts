const MAX_LENGTH = 60;
const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** An id made from a German title, at most 60 characters and cut between words; empty if the title has no letters of ours. */
export function slugOf(title: string): string {
	const words = title
		.toLowerCase()
		.replace(/[äöüß]/g, (letter) => LETTERS[letter] ?? '')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.match(/[a-z0-9]+/g);
	let slug = '';
	for (const word of words ?? []) {
		const longer = slug === '' ? word : `${slug}-${word}`;
		if (longer.length > MAX_LENGTH) break;
		slug = longer;
	}
	return slug === '' ? (words?.[0] ?? '').slice(0, MAX_LENGTH) : slug;
}
