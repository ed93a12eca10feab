function editDistance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
		}
		previous = current;
	}
	return previous[b.length] ?? 0;
}

/** The candidate with the fewest changed letters, or `null` if more than a third of the word (at least two) differs. */
export function closestWord(word: string, candidates: Iterable<string>): string | null {
	let best: string | null = null;
	let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
		const distance = editDistance(word.slice(0, 100).toLowerCase(), candidate.toLowerCase());
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}

/** ` Meinten Sie „…“?` with a leading blank, or nothing if no candidate is near. */
export function suggestion(word: string, candidates: Iterable<string>): string {
	const closest = closestWord(word, candidates);
	return closest === null ? '' : ` Meinten Sie „${closest}“?`;
}
