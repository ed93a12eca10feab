/** Text that is no CSV; the message is German, for the person who saved it. */
export class CsvError extends Error {
	override readonly name = 'CsvError';
}

const BYTE_ORDER_MARK = '\uFEFF';
const DELIMITERS = [',', ';', '\t'] as const;

/** The separator that stands most often in the first line, outside quotes; a comma if there is none. */
function delimiterOf(text: string): string {
	const header = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
	const count = (delimiter: string) => header.split(delimiter).length;
	return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function lineAt(text: string, index: number): number {
	return text.slice(0, index).split('\n').length;
}

/**
 * The rows of a CSV text (RFC 4180): quoted fields may hold separators, line ends and doubled quotes. Comma, semicolon or
 * tab separate; rows end with LF or CRLF; empty lines and a byte order mark are left out.
 *
 * @throws {CsvError} if a quote is never closed or text follows a closing quote, with the line
 */
export function parseCsv(source: string): string[][] {
	const text = source.startsWith(BYTE_ORDER_MARK) ? source.slice(1) : source;
	const delimiter = delimiterOf(text);
	const rows: string[][] = [];
	let row: string[] = [];
	let index = 0;

	const readQuoted = (): string => {
		const start = index;
		let value = '';
		for (;;) {
			const end = text.indexOf('"', index + 1);
			if (end === -1)
				throw new CsvError(
					`In Zeile ${lineAt(text, start)} beginnt ein Anführungszeichen, das nirgends endet. Speichern Sie die Datei noch einmal als CSV.`,
				);
			value += text.slice(index + 1, end);
			index = end + 1;
			if (text[index] !== '"') break;
			value += '"';
		}
		if (index < text.length && ![delimiter, '\n', '\r'].includes(text[index] ?? ''))
			throw new CsvError(
				`In Zeile ${lineAt(text, index)} steht Text hinter einem schließenden Anführungszeichen. Speichern Sie die Datei noch einmal als CSV.`,
			);
		return value;
	};
	const readPlain = (): string => {
		const start = index;
		while (index < text.length && text[index] !== delimiter && text[index] !== '\n' && text[index] !== '\r') index += 1;
		return text.slice(start, index);
	};
	const endRow = () => {
		if (row.some((field) => field !== '')) rows.push(row);
		row = [];
	};

	while (index < text.length) {
		row.push(text[index] === '"' ? readQuoted() : readPlain());
		if (text[index] === delimiter) {
			index += 1;
			if (index === text.length) row.push('');
			continue;
		}
		if (text[index] === '\r' && text[index + 1] === '\n') index += 1;
		index += 1;
		endRow();
	}
	endRow();
	return rows;
}
