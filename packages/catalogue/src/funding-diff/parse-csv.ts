import Papa from 'papaparse';

/** Text that is no CSV; the message is German, for the person who saved it. */
export class CsvError extends Error {
	override readonly name = 'CsvError';
}

const DELIMITERS = [',', ';', '\t'] as const;

/** The separator that stands most often in the first line, outside quotes; a comma if there is none. */
function delimiterOf(text: string): string {
	const header = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
	const count = (delimiter: string) => header.split(delimiter).length;
	return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

/** What Papa Parse calls a fault, in words for whoever saved the file. */
const FAULTS: Readonly<Record<string, string>> = {
	MissingQuotes: 'beginnt ein Anführungszeichen, das nirgends endet',
	InvalidQuotes: 'steht Text hinter einem schließenden Anführungszeichen',
};

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
	const text = source.replace(/^\uFEFF/, '');
	const { data, errors } = Papa.parse<string[]>(text, {
		delimiter: delimiterOf(text),
		// A file may mix both; Papa Parse would look for the one it saw first.
		newline: '\n',
		transform: (field) => field.replace(/\r$/, ''),
	});
	for (const { code, index = 0 } of errors) {
		const fault = FAULTS[code];
		if (fault)
			throw new CsvError(`In Zeile ${lineAt(text, index)} ${fault}. Speichern Sie die Datei noch einmal als CSV.`);
	}
	return data.filter((row) => row.some((field) => field !== ''));
}
