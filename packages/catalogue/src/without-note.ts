import type { Source } from '@it-kompass/schema';

/** A source without its note, which stands on the site's pages; no check shows it. */
export function withoutNote({ note: _, ...source }: Source): Source {
	return source;
}
