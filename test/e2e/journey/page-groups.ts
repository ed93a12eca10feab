import { pagesToVisit } from '../../pages/site-kinds.ts';

/** Pages one test visits, so that no test's work grows with the site. */
export interface PageGroup {
	/** Section and part, e.g. `/foerdermittel/ 2`; unique, for a test's title. */
	readonly name: string;
	readonly pages: readonly string[];
}

const GROUP_SIZE = 20;

/** Every page to visit in exactly one group: its section’s, or that of the pages on the top level. At most 20 pages each. */
export function pageGroups(pages: readonly string[] = pagesToVisit()): readonly PageGroup[] {
	return [...Map.groupBy(pages, sectionOf)].flatMap(([section, all]) =>
		Array.from({ length: Math.ceil(all.length / GROUP_SIZE) }, (_, at) => ({
			name: `${section} ${at + 1}`,
			pages: all.slice(at * GROUP_SIZE, (at + 1) * GROUP_SIZE),
		})),
	);
}

function sectionOf(page: string): string {
	return /^\/[^/]+\/(?=.)/.exec(page)?.[0] ?? '/';
}
