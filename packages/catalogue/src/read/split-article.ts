import type { Problem } from '../problem.ts';

export interface SplitArticle {
	/** `null` if there is no head. */
	readonly front: string | null;
	/** `null` if the head never ends. */
	readonly body: string | null;
	/** Line of the file on which `body` begins. */
	readonly bodyLine: number;
	/** German: what keeps head and text from being told apart. */
	readonly problem: Problem | null;
}

/** Front matter and Markdown of an article. Without a head everything is text; with a head that never ends nothing is. */
export function splitArticle(path: string, text: string): SplitArticle {
	const lines = text.split('\n');
	const problem = (message: string): Problem => ({ path, line: 1, at: [], message });
	if (lines[0]?.trimEnd() !== '---') {
		const message = 'Der Artikel beginnt ohne Kopf. Schreiben Sie in die erste Zeile --- und darunter die Angaben.';
		return { front: null, body: text, bodyLine: 1, problem: problem(message) };
	}
	const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
	if (end === -1) {
		const message = 'Der Kopf des Artikels endet nicht. Schreiben Sie unter die Angaben eine Zeile mit ---.';
		return { front: null, body: null, bodyLine: 1, problem: problem(message) };
	}
	return {
		front: lines.slice(1, end).join('\n'),
		body: lines.slice(end + 1).join('\n'),
		bodyLine: end + 2,
		problem: null,
	};
}
