import type { KeptKurzcheck } from '@it-kompass/schema/stored';
import { countWord, day } from '../format.ts';

/** How far the full check is: questions answered, of how many, and its level once it has one. */
export interface FullStand {
	readonly answered: number;
	readonly asked: number;
	/** `null` while it has none, or where it was not calculated. */
	readonly level: number | null;
}

/** "Kurzcheck vom 12.11.2026: Stufe 2" */
export function keptText({ takenAt, overall }: KeptKurzcheck): string {
	return `Kurzcheck vom ${day(new Date(takenAt))}: Stufe ${overall.secured}`;
}

/** "15 von 50", "Stufe 3" or "Stufe 3, 40 von 50". */
export function fullText({ answered, asked, level }: FullStand): string {
	const count = `${answered} von ${asked}`;
	if (level === null) return count;
	return answered === asked ? `Stufe ${level}` : `Stufe ${level}, ${count}`;
}

/** "Kurzcheck vom 12.11.2026: Stufe 2 · voller Check: 15 von 50" */
export function standText(kept: KeptKurzcheck, full: FullStand): string {
	return `${keptText(kept)} · voller Check: ${fullText(full)}`;
}

/** What became of the answers since; empty if they are the same. */
export function sinceText(changed: number): string {
	if (changed === 0) return '';
	const count = changed === 1 ? 'eine' : countWord(changed).toLowerCase();
	return `Seitdem haben Sie ${count} dieser Antworten geändert. Das zählt im vollen Check; hier steht, was Sie damals sagten.`;
}
