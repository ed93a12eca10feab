import { pathOfRecord } from '../kinds/place-of-file.ts';
import { FUNDING } from '../kinds/record-kinds.ts';
import type { FundingDifference } from './compare-export.ts';

const GROUPS: readonly (readonly [FundingDifference['kind'], string, string])[] = [
	[
		'vanished',
		'Verschwunden',
		'Prüfen Sie, ob das Programm beendet ist. Wenn ja: status: beendet, endedOn und successors setzen.',
	],
	['returned', 'Bei uns beendet, im Export vorhanden', 'Prüfen Sie, ob es eine Neuauflage gibt.'],
	['renamed', 'Anderer Name', 'Übernehmen Sie den neuen Namen; der alte kommt unter aliases.'],
	['moved', 'Andere Adresse', 'Ersetzen Sie die Adresse unter evidence und vergleichen Sie die Bedingungen.'],
	['not-listed', 'Im Export nicht gefunden', 'Meist heißt das Programm dort anders. Ein Name unter aliases hilft.'],
];

/** The report for an editor, in German: what to look at first stands first. Ends without a line end. */
export function formatDifference(differences: readonly FundingDifference[], rowCount: number): string {
	const blocks = GROUPS.flatMap(([kind, heading, advice]) => {
		const found = differences.filter((difference) => difference.kind === kind);
		if (found.length === 0) return [];
		const lines = found.map(({ id, title, url, exportId }) => {
			const where = [url, exportId].filter(Boolean).join(', ');
			const there = title === null ? '' : `\n  dort: ${title}${where === '' ? '' : ` (${where})`}`;
			return `content/${pathOfRecord(FUNDING, id)}${there}`;
		});
		return [`${heading}: ${found.length}\n${advice}\n\n${lines.join('\n')}`];
	});
	const unchanged = differences.filter(({ kind }) => kind === 'found').length;
	return [...blocks, `Verglichen: ${differences.length} eigene, ${rowCount} im Export, ${unchanged} unverändert`].join(
		'\n\n',
	);
}
