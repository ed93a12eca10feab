import type { Problem } from '../problem.ts';

export interface SplitArticle {
	readonly front: string;
	readonly body: string;
	/** Line of the file on which `body` begins. */
	readonly bodyLine: number;
}

/** Front matter and Markdown of an article, or the German problem that keeps them from being told apart. */
export function splitArticle(path: string, text: string): SplitArticle | Problem {
	const lines = text.split('\n');
	const missing = (message: string): Problem => ({ path, line: 1, at: [], message });
	if (lines[0]?.trimEnd() !== '---')
		return missing('Der Artikel beginnt ohne Kopf. Schreiben Sie in die erste Zeile --- und darunter die Angaben.');
	const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
	if (end === -1)
		return missing('Der Kopf des Artikels endet nicht. Schreiben Sie unter die Angaben eine Zeile mit ---.');
	return {
		front: lines.slice(1, end).join('\n'),
		body: lines.slice(end + 1).join('\n'),
		bodyLine: end + 2,
	};
}
