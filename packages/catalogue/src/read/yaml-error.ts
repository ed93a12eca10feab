import type { ErrorCode, YAMLError } from 'yaml';

const QUOTE_HINT = "Setzen Sie den Text in einfache Anführungszeichen. Beispiel: 'Notfall: wer ruft wen an?'";
const INDENT_HINT =
	'Rücken Sie mit zwei Leerzeichen je Ebene ein; zusammengehörende Zeilen beginnen gleich weit links.';
const PLAIN_HINT = 'Anker (&), Verweise (*) und Typen (!) werden nicht gebraucht.';

const SENTENCES: Readonly<Record<ErrorCode, string>> = {
	ALIAS_PROPS: `Ein Text beginnt mit einem Sternchen. ${PLAIN_HINT} ${QUOTE_HINT}`,
	BAD_ALIAS: `Ein Text beginnt mit einem Sternchen. ${PLAIN_HINT} ${QUOTE_HINT}`,
	BAD_COLLECTION_TYPE: `Hier steht ein Typ, der nicht passt. ${PLAIN_HINT}`,
	BAD_DIRECTIVE: `Eine Zeile beginnt mit einem Prozentzeichen. ${QUOTE_HINT}`,
	BAD_DQ_ESCAPE: `Ein umgekehrter Schrägstrich steht in doppelten Anführungszeichen. ${QUOTE_HINT}`,
	BAD_INDENT: `Die Einrückung stimmt nicht, oder eine Klammer darüber ist nicht geschlossen. ${INDENT_HINT}`,
	BAD_PROP_ORDER: `Hier steht ein Anker oder Typ an der falschen Stelle. ${PLAIN_HINT}`,
	BAD_SCALAR_START: `Ein Text darf nicht mit diesem Zeichen beginnen. ${QUOTE_HINT}`,
	BLOCK_AS_IMPLICIT_KEY: `In der Zeile stehen zwei Doppelpunkte oder eine Liste, wo ein Text erwartet wird. ${QUOTE_HINT}`,
	BLOCK_IN_FLOW: `Innerhalb von [ ] oder { } steht eine eingerückte Liste. Trennen Sie dort mit Kommas. Beispiel: [leitung, it]`,
	DUPLICATE_KEY: 'Diese Angabe steht zweimal in derselben Gruppe; nur eine würde gelten. Löschen Sie eine der beiden.',
	IMPOSSIBLE: `Die Zeile lässt sich nicht lesen. ${INDENT_HINT}`,
	KEY_OVER_1024_CHARS: `Vor dem Doppelpunkt steht ein sehr langer Text. ${QUOTE_HINT}`,
	MISSING_CHAR: `Hier fehlt ein Zeichen, meist ein schließendes Anführungszeichen, eine Klammer, ein Komma oder ein Doppelpunkt. Beispiel: title: 'Rücksicherung getestet'`,
	MULTILINE_IMPLICIT_KEY: `Nach dieser Zeile fehlt ein Doppelpunkt, oder ein Text geht über das Zeilenende hinaus. Längere Texte beginnen mit >- und stehen eingerückt darunter.`,
	MULTIPLE_ANCHORS: `Hier stehen mehrere Anker. ${PLAIN_HINT}`,
	MULTIPLE_DOCS:
		'Die Datei enthält eine Trennzeile „---“ oder „...“ und danach weitere Angaben. Löschen Sie die Trennzeile.',
	MULTIPLE_TAGS: `Hier stehen mehrere Typen. ${PLAIN_HINT}`,
	NON_STRING_KEY: 'Links vom Doppelpunkt steht kein einfaches Wort. Beispiel: title: Rücksicherung getestet',
	RESOURCE_EXHAUSTION: `Die Angaben sind zu tief verschachtelt. ${INDENT_HINT}`,
	TAB_AS_INDENT: 'Die Zeile ist mit Tabulator eingerückt. Nehmen Sie stattdessen zwei Leerzeichen je Ebene.',
	TAG_RESOLVE_FAILED: `Ein Text beginnt mit einem Ausrufezeichen. ${PLAIN_HINT} ${QUOTE_HINT}`,
	UNEXPECTED_TOKEN: `Hier steht etwas, das an dieser Stelle nicht erlaubt ist. ${INDENT_HINT}`,
};

/** German sentence for a YAML syntax error or warning: what is wrong and what to write instead. */
export function describeYamlError(error: YAMLError): string {
	return SENTENCES[error.code];
}
