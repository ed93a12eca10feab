import { UNKNOWN } from '@it-kompass/scoring/profile';

interface Key {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly target: EventTarget | null;
}

/** Elements that use keys themselves. */
const BUSY = ['TEXTAREA', 'SELECT', 'SUMMARY', 'DIALOG'];

/**
 * The answer a key press chooses, or `null` if the key is none of these: 1 to 9 an option, 0 and ? "Weiß ich nicht".
 * An arrow chooses only while no radio has the focus. Keys typed into a field stay there.
 *
 * @param optionIds in the order of the screen, without "Weiß ich nicht"
 */
export function optionKey(event: Key, optionIds: readonly string[], chosen: string | undefined): string | null {
	if (event.ctrlKey || event.metaKey || event.altKey) return null;
	const { tag, type } = describe(event.target);
	if (BUSY.includes(tag) || (tag === 'INPUT' && type !== 'radio')) return null;
	if (/^[1-9]$/.test(event.key)) return optionIds[Number(event.key) - 1] ?? null;
	if (event.key === '0' || event.key === '?') return UNKNOWN;
	if (tag === 'INPUT' || tag === 'A' || tag === 'BUTTON') return null;
	if (event.key === 'ArrowDown' || event.key === 'ArrowUp') return chosen ?? optionIds[0] ?? null;
	return null;
}

function describe(target: EventTarget | null): { readonly tag: string; readonly type: string } {
	if (target === null || !('tagName' in target)) return { tag: '', type: '' };
	return { tag: String(target.tagName), type: 'type' in target ? String(target.type) : '' };
}
