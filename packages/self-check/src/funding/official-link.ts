import type { FundingListing, FundingOfficial } from '@it-kompass/schema';
import { roughDate } from './rough-date.ts';

/** A link to the page of an office, in words that say what it leads to. */
export interface OfficialLink {
	readonly href: string;
	/** E.g. "Zur Programmseite der NBank". */
	readonly text: string;
}

/** What stands where a link would stand if a page were known. */
export const NO_OFFICIAL_PAGE = 'Keine amtliche Seite gefunden.';

/** The way to the official page of a programme; `null` if none was found. */
export function officialLink({ official }: Pick<FundingListing, 'official'>): OfficialLink | null {
	const { url, owner } = official;
	return url === null || owner === null ? null : { href: url, text: `${leadsTo(official.kind, url)} ${owner}` };
}

/** How well the address is known and what to mind there, one sentence each. */
export function officialNotes({ official }: { readonly official: FundingOfficial }): readonly string[] {
	const { kind, seen, confidence, checked, note } = official;
	const day = roughDate(checked);
	const look = {
		none: `Zuletzt gesucht am ${day}.`,
		gelesen: `Gelesen am ${day} in einer gespeicherten Fassung.`,
		'nur-adresse': `Die Adresse kennen wir seit dem ${day} von Dritten, die Seite selbst haben wir nicht geöffnet.`,
	}[seen ?? 'none'];
	const doubt = kind !== 'keine' && confidence === 'niedrig' ? 'Ob es die richtige Seite ist, ist unsicher.' : null;
	// That none was found is said in place of the link.
	const more = note?.replace(NO_OFFICIAL_PAGE, '').trim();
	return [more || null, doubt, look].filter((line) => line !== null);
}

function leadsTo(kind: FundingOfficial['kind'], url: string): string {
	if (kind === 'programmseite') return 'Zur Programmseite';
	if (kind === 'rechtstext') return 'Zum Text';
	return new URL(url).pathname === '/' ? 'Zur Startseite' : 'Zur Übersichtsseite';
}
