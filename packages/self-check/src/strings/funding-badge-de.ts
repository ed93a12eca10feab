import type { FundingBadge } from '@it-kompass/schema';
import { roughDate } from '../funding/rough-date.ts';

/** What an end, or a successor, is called: its name by id, or the id itself if the catalogue does not hold it. */
export type NameOf = (id: string) => string;

/** The badge of a record, word for word. */
export function badgeText(badge: FundingBadge, nameOf: NameOf): string {
	switch (badge.code) {
		case 'checked':
			return `Geprüft am ${roughDate(badge.lastChecked)}`;
		case 'check-again':
			return `Zuletzt geprüft am ${roughDate(badge.lastChecked)} – bitte bestätigen`;
		case 'unchecked':
			return `Status ungeprüft. Vor der Planung bei ${badge.agency ?? 'der zuständigen Stelle'} nachfragen.`;
		case 'ends-soon':
			return `Endet am ${roughDate(badge.periodTo)}`;
		case 'closed':
			return 'Derzeit geschlossen – nächste Runde offen';
		case 'ended': {
			const when = badge.on === null ? 'Beendet' : `Beendet seit ${roughDate(badge.on)}`;
			return badge.successors.length === 0
				? `${when}.`
				: `${when}. Nachfolger: ${badge.successors.map(nameOf).join(', ')}`;
		}
	}
}

/** "noch 38 Tage", "letzter Tag". */
export function daysLeftText(daysLeft: number): string {
	if (daysLeft === 0) return 'heute ist der letzte Tag';
	return daysLeft === 1 ? 'noch 1 Tag' : `noch ${daysLeft} Tage`;
}
