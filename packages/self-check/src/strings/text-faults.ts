/** Words and marks no visitor may read, with the reason. */
const FAULTS: readonly (readonly [pattern: RegExp, reason: string])[] = [
	[/rechtssicher|garantier|Sie erhalten|zeitbombe/i, 'a promise or fear'],
	[/["”»«]|(^|\s)'/, 'quotes that are not German'],
	[/\.{3}/, 'three dots instead of …'],
	[/\S -{1,2} \S/, 'a hyphen as a dash'],
	[/\d%/, 'no space before %'],
	[/ {2}|^\s|\s$/, 'stray spaces'],
	[/\b(du|dein|dir|dich)\b/i, 'du instead of Sie'],
	[/undefined|null\b|NaN|\[object/, 'a value that is missing'],
];

/** What is wrong with a text visitors read, one reason each; empty if nothing is. For tests. */
export function textFaults(text: string): readonly string[] {
	const faults = FAULTS.filter(([pattern]) => pattern.test(text)).map(([, reason]) => reason);
	const opened = text.match(/„/g)?.length ?? 0;
	const closed = text.match(/“/g)?.length ?? 0;
	return opened === closed ? faults : [...faults, 'a quote without its counterpart'];
}

/** True if the text tells people what they can do, in the Sie-form. For tests. */
export function saysWhatToDo(text: string): boolean {
	return /(?<!\p{L})(\p{Lu}\p{Ll}+|arbeiten|laden|nehmen|können|schließen|sichern|versuchen) Sie(?!\p{L})|(?<!\p{L})Sie können(?!\p{L})/u.test(
		text,
	);
}
