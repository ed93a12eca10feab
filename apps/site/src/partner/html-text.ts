const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands between tags or in an attribute in double quotes. */
export function htmlText(text: string): string {
	return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** Attributes as they stand in a tag, each with a space before it. */
export function htmlAttributes(attributes: Readonly<Record<string, string>>): string {
	return Object.entries(attributes)
		.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${htmlText(value)}"`))
		.join('');
}
