import type { Measure } from '@it-kompass/schema';

const ROLES = { leitung: 'Leitung', it: 'IT', dienstleister: 'Dienstleister' } as const;
const COSTS = { keine: 'nur Arbeitszeit', gering: 'gering', mittel: 'mittel', hoch: 'hoch' } as const;

/** "IT mit Dienstleister" */
export function whoText({ lead, support }: Measure): string {
	const helpers = support.map((role) => ROLES[role]).join(' und ');
	return helpers === '' ? ROLES[lead] : `${ROLES[lead]} mit ${helpers}`;
}

export function costText({ costClass }: Measure): string {
	return COSTS[costClass];
}

/** "1 Tag", "5 Tage" */
export function effortText({ effortDays }: Measure): string {
	return effortDays === 1 ? '1 Tag' : `${effortDays} Tage`;
}
