import type { Action } from '@it-kompass/schema';

/** Key of an action in a list; unique within one result. */
export function actionKey(action: Action): string {
	return action.kind === 'measure' ? action.measureId : `klaeren-${action.role}`;
}
