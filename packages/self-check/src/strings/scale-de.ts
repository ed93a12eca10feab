import type { Level, Role } from '@it-kompass/schema';

/** Words for the levels of a result and for who leads, helps or knows. */
export const scaleDe = {
	/** Level 0 to 4, in order. */
	levels: ['ungeregelt', 'reaktiv', 'geregelt', 'gesteuert', 'vorausschauend'],
	roles: { leitung: 'Leitung', it: 'IT', dienstleister: 'Dienstleister' },
	/** After "Bitte klären mit". */
	rolesDative: { leitung: 'der Leitung', it: 'Ihrer IT', dienstleister: 'Ihrem Dienstleister' },
};

/** "2 geregelt" */
export function levelText(level: Level): string {
	return `${level} ${scaleDe.levels[level]}`;
}

/** "Stufe 2 von 4 (geregelt)" */
export function stageText(level: Level): string {
	return `Stufe ${level} von 4 (${scaleDe.levels[level]})`;
}

export function roleNames(roles: readonly Role[]): readonly string[] {
	return roles.map((role) => scaleDe.roles[role]);
}
