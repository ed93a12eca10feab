import type { FactValue } from '@it-kompass/schema';
import type { Misfit } from '@it-kompass/scoring/profile';
import type { FactsById } from './fields/flow-fields.ts';

/** What a visitor is told about something stored that no question can take. */
export function misfitText({ fact, value, isGone }: Misfit, facts: FactsById): string {
	const shown = plainText(value);
	if (isGone) return `„${fact}: ${shown}“ wird nicht mehr gefragt.`;
	return `${facts.get(fact)?.short ?? fact}: „${shown}“ passt zu keiner Antwort.`;
}

function plainText(value: FactValue): string {
	if (Array.isArray(value)) return value.join(', ');
	return typeof value === 'object' ? Object.values(value).join(', ') : String(value);
}
