import type { FundingProgramme } from '@it-kompass/schema';
import { foldTitle } from './fold-title.ts';
import type { ExportRow } from './read-export.ts';

/** What an export says about one of our programmes. */
export interface FundingDifference {
	readonly id: string;
	/**
	 * `renamed`: same address, other title. `moved`: same name, other address. `vanished`: marked as gone, or its address of the
	 * database is not there. `returned`: over with us, there in the export. `not-listed`: found by nothing, which alone says little.
	 */
	readonly kind: 'found' | 'renamed' | 'moved' | 'vanished' | 'returned' | 'not-listed';
	/** How the export calls it; `null` if it is not in there. */
	readonly title: string | null;
	readonly url: string | null;
	/** Its id in the export; empty if there is none. */
	readonly exportId: string;
}

/** Pages of the federal database; addresses change their host and their ending, the last part stays. */
const DATABASE = /^https?:\/\/(?:www\.)?foerderdatenbank\.(?:de|info)\/.*\/([^/?#]+?)(?:\.html)?(?:[?#].*)?$/i;

function slugOf(url: string): string | null {
	return DATABASE.exec(url)?.[1]?.toLowerCase() ?? null;
}

/** The database calls one slug by several Länder, so a slug counts only together with the folder before it. */
function keyOf(url: string): string | null {
	const slug = slugOf(url);
	if (slug === null) return null;
	const folder = url.toLowerCase().split('/').at(-2) ?? '';
	return `${folder}/${slug}`;
}

function isOver({ status }: FundingProgramme): boolean {
	return status === 'beendet';
}

function compareOne(programme: FundingProgramme, rows: readonly ExportRow[]): FundingDifference {
	const keys = programme.evidence.map(({ url }) => keyOf(url)).filter((key) => key !== null);
	const names = new Set([programme.name, ...programme.aliases].map(foldTitle));
	const byAddress = rows.filter(({ url }) => keys.includes(keyOf(url) ?? ''));
	const byName = rows.filter(({ title }) => names.has(foldTitle(title)));
	const row = [...byAddress, ...byName].sort((a, b) => Number(a.isAbsent) - Number(b.isAbsent))[0];
	const difference = (kind: FundingDifference['kind']): FundingDifference => ({
		id: programme.id,
		kind,
		title: row?.title ?? null,
		url: row?.url ?? null,
		exportId: row?.id ?? '',
	});
	if (row === undefined || row.isAbsent) {
		if (isOver(programme)) return difference('found');
		return difference(row?.isAbsent === true || keys.length > 0 ? 'vanished' : 'not-listed');
	}
	if (isOver(programme)) return difference('returned');
	if (!names.has(foldTitle(row.title))) return difference('renamed');
	const isMoved = keys.length > 0 && keyOf(row.url) !== null && !keys.includes(keyOf(row.url) ?? '');
	return difference(isMoved ? 'moved' : 'found');
}

/**
 * Our programmes against an export, by id. Compared are addresses of the federal database among the evidence, then names
 * and aliases. What the export holds beyond ours is left out: it has thousands of programmes for other purposes.
 */
export function compareExport(
	programmes: readonly FundingProgramme[],
	rows: readonly ExportRow[],
): readonly FundingDifference[] {
	return programmes.map((programme) => compareOne(programme, rows)).sort((a, b) => (a.id < b.id ? -1 : 1));
}
