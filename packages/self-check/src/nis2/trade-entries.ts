import type { Nis2Catalogue } from '@it-kompass/schema';
import type { Trade } from '../flow/fields/trade.ts';

/** Everything that can be found: the annexes in their order, then what they do not list. */
export function tradeEntries({ kinds, unlisted }: Pick<Nis2Catalogue, 'kinds' | 'unlisted'>): readonly Trade[] {
	return [
		...kinds.map(({ id, label, words, hint, annex, sector }) => ({
			id,
			label,
			words,
			note: `Anlage ${annex}, ${sector}`,
			text: hint,
			isListed: true,
			seeAlso: [],
		})),
		...unlisted.map(({ id, label, words, text, seeAlso }) => ({
			id,
			label,
			words,
			note: 'Steht in keiner Anlage',
			text,
			isListed: false,
			seeAlso,
		})),
	];
}
