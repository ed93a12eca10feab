import { problemAt } from '../content.ts';
import { LOGO } from '../kinds/file-kinds.ts';
import type { Rule } from './rule.ts';

/** Every logo a partner names lies beside his file, every picture there belongs to somebody, and a made-up name says so. */
export const partners: Rule = ({ partners: entries, fileIds }) => {
	const missing = entries.filter(({ value }) => value.logo !== undefined && !fileIds.logos.has(value.logo));
	const unmarked = entries.filter(({ value }) => value.sample && !value.name.includes('(Beispiel)'));
	const used = new Set(entries.map(({ value }) => value.logo));
	return [
		...missing.map((entry) =>
			problemAt(
				entry,
				['logo'],
				`Die Datei „${entry.value.logo}“ liegt nicht in content/partners. Legen Sie sie dort ab oder löschen Sie die Zeile.`,
			),
		),
		...unmarked.map((entry) =>
			problemAt(
				entry,
				['name'],
				'Der Partner ist erfunden, sein Name sagt es nicht. Beispiel: Muster-IT GmbH (Beispiel)',
			),
		),
		...[...fileIds.logos]
			.filter((logo) => !used.has(logo))
			.map((logo) => ({
				path: `content/${LOGO.folder}/${logo}`,
				line: 1,
				at: [],
				message: 'Kein Partner nennt diese Datei. Tragen Sie sie unter logo ein oder löschen Sie sie.',
			})),
	];
};
