import type { Nis2Catalogue } from '@it-kompass/schema';
import { kindFactId, kindIdOf } from './kind-fact-id.ts';
import type { Searchable } from './search-trades.ts';

/** One trade to choose: an Einrichtungsart, or a trade that no annex lists. */
export interface TradeEntry extends Searchable {
	/** Id of the Einrichtungsart, or of the unlisted trade. */
	readonly id: string;
	/** Where it stands, or that it does not. */
	readonly note: string;
	/** What tells it from its neighbours, or why it is not listed. */
	readonly text: string | undefined;
	readonly isListed: boolean;
	/** Einrichtungsarten worth a look for such a firm. */
	readonly seeAlso: readonly string[];
}

/** Everything that can be found: the annexes in their order, then what they do not list. */
export function tradeEntries({ kinds, unlisted }: Pick<Nis2Catalogue, 'kinds' | 'unlisted'>): readonly TradeEntry[] {
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

/** Id of the fact that keeps a chosen trade: `nis2-branche-spedition` for one that no annex lists. */
export function tradeFactId(tradeId: string): string {
	return /^A[12]-/.test(tradeId) ? kindFactId(tradeId) : `nis2-branche-${tradeId}`;
}

/** The trade such a fact keeps. */
export function tradeIdOf(factId: string): string {
	return kindIdOf(factId) ?? factId.replace(/^nis2-branche-/, '');
}
