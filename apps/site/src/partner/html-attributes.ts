import { markupText } from '../lib/markup-text.ts';

/** Attributes as they stand in a tag, each with a space before it. */
export function htmlAttributes(attributes: Readonly<Record<string, string>>): string {
	return Object.entries(attributes)
		.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${markupText(value)}"`))
		.join('');
}
