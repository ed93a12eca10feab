import { CsvError, parseCsv } from './parse-csv.ts';

/** One programme in an export of the federal database. */
export interface ExportRow {
	/** Empty if the export has none. */
	readonly id: string;
	readonly title: string;
	/** Empty if the export has none. */
	readonly url: string;
	/** True if the export marks it as gone. */
	readonly isAbsent: boolean;
}

/** Names of columns we have seen or can imagine, in small letters. */
const COLUMNS: Readonly<Record<'id' | 'title' | 'url' | 'absent', readonly string[]>> = {
	id: ['id', 'id_hash', 'hash', 'kennung', 'schluessel', 'schlüssel'],
	title: ['title', 'titel', 'name', 'programm', 'programmname', 'bezeichnung'],
	url: ['url', 'id_url', 'link', 'adresse', 'webseite', 'address'],
	absent: ['absent', 'deleted', 'geloescht', 'gelöscht', 'offline'],
};

const YES: ReadonlySet<string> = new Set(['1', 'true', 'ja', 'yes', 'x', 'wahr']);

/**
 * The programmes of an export. Columns may stand in any order and have other names; only the title must be there.
 *
 * @throws {CsvError} with a German sentence if the text is no CSV, has no programme or no column with titles
 */
export function readExport(text: string): ExportRow[] {
	const [header, ...rows] = parseCsv(text);
	if (header === undefined) throw new CsvError('Die Datei ist leer. Speichern Sie den Export noch einmal.');
	const names = header.map((name) => name.trim().toLowerCase());
	const column = (kind: keyof typeof COLUMNS) => names.findIndex((name) => COLUMNS[kind].includes(name));
	const [id, title, url, absent] = [column('id'), column('title'), column('url'), column('absent')];
	if (title === -1)
		throw new CsvError(
			`Keine Spalte heißt wie ein Titel. Vorhanden: ${names.slice(0, 12).join(', ')}. Benennen Sie die Spalte mit den Namen der Programme „title“.`,
		);
	if (rows.length === 0) throw new CsvError('Die Datei hat nur eine Kopfzeile. Speichern Sie den Export noch einmal.');
	const short = rows.findIndex((row) => row.length <= title);
	if (short !== -1)
		throw new CsvError(
			`Im Datensatz ${short + 1} fehlt der Titel; er hat ${rows[short]?.length ?? 0} statt ${names.length} Spalten. Prüfen Sie, ob die Datei vollständig ist.`,
		);
	return rows.map((row) => ({
		id: row[id]?.trim() ?? '',
		title: row[title]?.trim() ?? '',
		url: row[url]?.trim() ?? '',
		isAbsent: YES.has((row[absent] ?? '').trim().toLowerCase()),
	}));
}
