import type { Catalogue, Nis2Catalogue } from '@it-kompass/schema';
import type { Check } from '../flow/check.ts';
import { nis2De } from '../strings/nis2-de.ts';
import type { Nis2Links } from './nis2-links.ts';
import { Nis2Session } from './nis2-session.svelte.ts';
import { possibleText } from './verdict-words.ts';

/** What the NIS2 check is made of on a page. */
export interface Nis2CheckParts {
	readonly intro: Check['intro'];
	readonly loadNis2: () => Promise<Nis2Catalogue>;
	/** Every question and measure: what the answers of the self-check mean for § 30. */
	readonly loadCatalogue: () => Promise<Catalogue>;
	readonly links: Nis2Links;
}

/** The NIS2 check, registered. */
export function nis2Check({ intro, loadNis2, loadCatalogue, links }: Nis2CheckParts): Check<Nis2Session> {
	return {
		intro,
		load: async (parts) => new Nis2Session({ ...parts, nis2: await loadNis2() }),
		async loadResult() {
			const [catalogue, screen] = await Promise.all([loadCatalogue(), import('./Nis2Result.svelte')]);
			return { Screen: screen.default, parts: { links, catalogue } };
		},
		unknownHint: nis2De.unknownHint,
		usually: nis2De.usually,
		standText: (session) => (session.isTelling ? `Nach jetzigem Stand: ${possibleText(session.verdict.classes)}.` : ''),
	};
}
