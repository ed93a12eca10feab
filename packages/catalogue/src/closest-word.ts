import leven from 'leven';

/** The candidate with the fewest changed letters, or `null` if more than a third of the word (at least two) differs. */
export function closestWord(word: string, candidates: Iterable<string>): string | null {
	let best: string | null = null;
	let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
		const distance = leven(word.slice(0, 100).toLowerCase(), candidate.toLowerCase(), { maxDistance: bestDistance });
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}

/** ` Meinten Sie „…“?` with a leading blank, or nothing if no candidate is near. */
export function suggestion(word: string, candidates: Iterable<string>): string {
	const closest = closestWord(word, candidates);
	return closest === null ? '' : ` Meinten Sie „${closest}“?`;
}
