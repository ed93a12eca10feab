import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type SchemeColours, schemeColours } from '@it-kompass/ui/theme';

/** Our colours in both schemes, for what no style sheet reaches. Read from `tokens.css` while the site is built. */
export function ourColours(): SchemeColours {
	return schemeColours(readFileSync(fileURLToPath(import.meta.resolve('@it-kompass/ui/tokens.css')), 'utf8'));
}
