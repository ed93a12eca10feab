import type { FundingProgramme } from '@it-kompass/schema';
import { LANDS } from '../strings/funding-codes-de.ts';

/** Who stands behind a programme: "Sachsen", "Bund" or "Europäische Union". */
export function payerText({ level, land }: Pick<FundingProgramme, 'level' | 'land'>): string {
	if (land !== null) return LANDS[land].name;
	return level === 'eu' ? 'Europäische Union' : 'Bund';
}
