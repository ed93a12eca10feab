import type { AskedQuestion } from '@it-kompass/schema';

interface Key {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly target: EventTarget | null;
}

/**
 * The answer a key press chooses, or `null` if the key is none of ours.
 *
 * 1 to 4 choose a statement, 0 and ? "Weiß ich nicht", - "Trifft nicht zu" where the question allows it.
 * An arrow chooses only while no radio has the focus; inside the group the browser moves by itself.
 * Keys typed into a field, and keys with a modifier, stay with the browser.
 */
export function keyTarget(event: Key, question: AskedQuestion, chosen: string | undefined): string | null {
	if (event.ctrlKey || event.metaKey || event.altKey) return null;
	const on = tagOf(event.target);
	if (on === 'TEXTAREA' || on === 'SELECT' || on === 'SUMMARY' || on === 'DIALOG') return null;
	if (/^[1-4]$/.test(event.key)) return question.options[Number(event.key) - 1]?.id ?? null;
	if (event.key === '0' || event.key === '?') return 'weiss-nicht';
	if (event.key === '-') return question.notApplicable === undefined ? null : 'trifft-nicht-zu';
	if (on === 'INPUT' || on === 'A' || on === 'BUTTON') return null;
	if (event.key === 'ArrowDown' || event.key === 'ArrowUp') return chosen ?? question.options[0]?.id ?? null;
	return null;
}

function tagOf(target: EventTarget | null): string {
	return target !== null && 'tagName' in target ? String(target.tagName) : '';
}
