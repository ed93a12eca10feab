import type { Problem } from '../problem.ts';

/** Direction marks, zero-width signs and control characters: text that reads otherwise than it looks. */
const HIDDEN = /[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const VISIBLE_CONTROLS: ReadonlySet<string> = new Set(['\n', '\t']);

function codePoint(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function hiddenCharacters(path: string, text: string): Problem[] {
	const problems: Problem[] = [];
	for (const [index, content] of text.split('\n').entries()) {
		const found = [...new Set(content.match(HIDDEN) ?? [])].filter((character) => !VISIBLE_CONTROLS.has(character));
		if (found.length > 0)
			problems.push({
				path,
				line: index + 1,
				at: [],
				message: `Die Zeile enthält ein unsichtbares Zeichen (${found.map(codePoint).join(', ')}). Löschen Sie die Zeile und tippen Sie sie neu, statt sie einzufügen.`,
			});
		if (content !== content.normalize('NFC'))
			problems.push({
				path,
				line: index + 1,
				at: [],
				message:
					'Ein Umlaut besteht hier aus zwei Zeichen (Buchstabe und Punkte). Tippen Sie ihn neu. Beispiel: ü als ein Zeichen',
			});
	}
	return problems;
}

/**
 * The text of a UTF-8 file with LF line ends, or `null` if it is none.
 * Problems name what is wrong: binary, other encoding, byte order mark, hidden characters, decomposed umlauts.
 */
export function decodeText(path: string, bytes: Uint8Array): { text: string | null; problems: Problem[] } {
	const whole = (message: string) => [{ path, line: 1, at: [], message }];
	if (bytes.includes(0))
		return { text: null, problems: whole('Das ist keine Textdatei. Speichern Sie den Inhalt als Text (UTF-8).') };
	let decoded: string;
	try {
		decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return {
			text: null,
			problems: whole(
				'Die Datei ist nicht als UTF-8 gespeichert, Umlaute gingen verloren. Wählen Sie im Editor „Speichern mit Codierung: UTF-8“.',
			),
		};
	}
	const problems: Problem[] = [];
	if (decoded.startsWith('\ufeff')) {
		problems.push(
			...whole('Die Datei beginnt mit einer Byte-Reihenfolge-Marke (BOM). Speichern Sie sie als „UTF-8 ohne BOM“.'),
		);
		decoded = decoded.slice(1);
	}
	const text = decoded.replaceAll('\r\n', '\n');
	return { text, problems: [...problems, ...hiddenCharacters(path, text)] };
}
