const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as it stands between tags of HTML or XML, or in an attribute in double quotes. Control signs, which XML cannot
 * write, are not taken out; `content check` refuses them.
 */
export function markupText(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
