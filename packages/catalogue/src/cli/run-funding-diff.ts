import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compareExport } from '../funding-diff/compare-export.ts';
import { formatDifference } from '../funding-diff/format-difference.ts';
import { CsvError } from '../funding-diff/parse-csv.ts';
import { readExport } from '../funding-diff/read-export.ts';
import { readContent } from '../read-content.ts';
import type { Options } from './parse-options.ts';
import { contentFolder, type Session, SessionError } from './session.ts';

function readText(path: string, given: string): string {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(path);
	} catch {
		throw new SessionError(`Die Datei „${given}“ lässt sich nicht lesen. Prüfen Sie Ordner und Namen.`);
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new SessionError(`Die Datei „${given}“ ist nicht in UTF-8 gespeichert. Speichern Sie sie als „CSV UTF-8“.`);
	}
}

/** `content funding-diff`: reads only; files that cannot be read are left to `content check`. Ends with 1 if there is something to look at. */
export function runFundingDiff(session: Session, options: Options, given: string): 0 | 1 {
	const text = readText(resolve(session.workingFolder, given), given);
	const { folder, label } = contentFolder(session, options.content);
	const { content, problems } = readContent(folder, label);
	if (problems.length > 0)
		session.print('Einige Dateien haben Fehler und fehlen hier. Rufen Sie zuerst auf: pnpm content check\n\n');
	try {
		const rows = readExport(text);
		const differences = compareExport(
			content.funding.map(({ value }) => value),
			rows,
		);
		session.print(`${formatDifference(differences, rows.length)}\n`);
		return differences.every(({ kind }) => kind === 'found' || kind === 'not-listed') ? 0 : 1;
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		throw new SessionError(`${given}: ${error.message}`);
	}
}
