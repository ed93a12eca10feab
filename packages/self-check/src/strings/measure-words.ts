import type { CostClass, Measure } from '@it-kompass/schema';
import { enumeration } from '../format.ts';
import { roleNames, scaleDe } from './scale-de.ts';

export const COST_CLASSES: Record<CostClass, string> = {
	keine: 'nur Arbeitszeit',
	gering: 'gering',
	mittel: 'mittel',
	hoch: 'hoch',
};

/** Who leads and who helps: "IT mit Dienstleister". */
export function whoText({ lead, support }: Measure): string {
	return support.length === 0 ? scaleDe.roles[lead] : `${scaleDe.roles[lead]} mit ${enumeration(roleNames(support))}`;
}

export function costText({ costClass }: Pick<Measure, 'costClass'>): string {
	return COST_CLASSES[costClass];
}

/** "1 Tag", "5 Tage" */
export function effortText({ effortDays }: Pick<Measure, 'effortDays'>): string {
	return effortDays === 1 ? '1 Tag' : `${effortDays} Tage`;
}
