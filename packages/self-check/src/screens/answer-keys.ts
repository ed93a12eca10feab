import type { AskedQuestion } from '@it-kompass/schema';

interface Key {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly target: EventTarget | null;
}

/** Where an arrow leads among the answers. Outside them, those to the side stay with the browser. */
const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * The answer a key press chooses, or `null` if the key is none of ours.
 *
 * 1 to 4 choose a statement, 0 and ? "Weiß ich nicht", - "Trifft nicht zu" where the question allows it.
 * An arrow leads into the group, and inside it from the answer that has the focus to the one beside it, round and round.
 * Keys typed into a field, and keys with a modifier, stay with the browser.
 */
export function keyTarget(event: Key, question: AskedQuestion, chosen: string | undefined): string | null {
	if (event.ctrlKey || event.metaKey || event.altKey) return null;
	const on = tagOf(event.target);
	if (on === 'TEXTAREA' || on === 'SELECT' || on === 'SUMMARY' || on === 'DIALOG') return null;
	if (/^[1-4]$/.test(event.key)) return question.options[Number(event.key) - 1]?.id ?? null;
	if (event.key === '0' || event.key === '?') return 'weiss-nicht';
	if (event.key === '-') return question.notApplicable === undefined ? null : 'trifft-nicht-zu';
	const by = ARROWS[event.key];
	if (!by || on === 'A' || on === 'BUTTON') return null;
	if (on !== 'INPUT') return event.key.endsWith('t') ? null : (chosen ?? question.options[0]?.id ?? null);
	const values = [...question.options.map(({ id }) => id), 'weiss-nicht', 'trifft-nicht-zu'];
	if (question.notApplicable === undefined) values.pop();
	const at = values.indexOf((event.target as HTMLInputElement).value);
	return at < 0 ? null : (values.at((at + by) % values.length) ?? null);
}

function tagOf(target: EventTarget | null): string {
	return target !== null && 'tagName' in target ? String(target.tagName) : '';
}
