import type { Action, Horizon } from '@it-kompass/schema';
import { HORIZONS } from '../strings/result-de.ts';

/** Actions that are due in the same span, with their place in the order shown, from 1. */
export interface HorizonGroup {
	readonly horizon: Horizon;
	readonly entries: readonly { readonly action: Action; readonly number: number }[];
}

/** Groups ranked actions by when they are due, soonest first; within a span the rank decides. Empty spans are left out. */
export function byHorizon(actions: readonly Action[]): readonly HorizonGroup[] {
	let number = 0;
	const groups: HorizonGroup[] = [];
	for (const horizon of Object.keys(HORIZONS) as Horizon[]) {
		const due = actions.filter((action) => action.horizon === horizon);
		if (due.length === 0) continue;
		groups.push({ horizon, entries: due.map((action) => ({ action, number: ++number })) });
	}
	return groups;
}

/** Key of an action in a list; unique within one result. */
export function actionKey(action: Action): string {
	return action.kind === 'measure' ? action.measureId : `klaeren-${action.role}`;
}
