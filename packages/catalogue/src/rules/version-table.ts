import type { VersionChange } from '@it-kompass/schema';
import { problemAt } from '../content.ts';
import type { Problem } from '../problem.ts';
import { compareVersions } from '../versions/compare-versions.ts';
import { allQuestions } from './all-questions.ts';
import type { Rule } from './rule.ts';

/** These leave meaning and points alone; everything else raises the first number. */
const SMALL: ReadonlySet<VersionChange['kind']> = new Set([
	'frage-neu',
	'frage-umbenannt',
	'frage-verschoben',
	'antwort-neu',
	'antwort-umbenannt',
	'bedingung',
]);

/** How many numbers from the left may stay the same: 0 after a change of meaning, 1 after a small change, else 2. */
function numbersToKeep(changes: readonly VersionChange[]): number {
	if (changes.length === 0) return 2;
	return changes.every(({ kind }) => SMALL.has(kind)) ? 1 : 0;
}

/** The table of versions rises, ends with the questionnaire's own version and gives no id a second time. */
export const versionTable: Rule = (content) => {
	const { frame, versions } = content;
	if (frame === null || versions === null) return [];
	const entries = versions.value.versions;
	const problems: Problem[] = [];
	const report = (at: readonly PropertyKey[], message: string) => problems.push(problemAt(versions, at, message));

	for (const [index, { version, changes }] of entries.entries()) {
		const at = ['versions', index];
		const earlier = entries[index - 1]?.version;
		if (earlier === undefined) {
			if (changes.length > 0)
				report([...at, 'changes'], 'Die erste Version hat keine Änderungen. Leeren Sie die Liste: []');
			continue;
		}
		if (compareVersions(version, earlier) <= 0) {
			report([...at, 'version'], `Nach ${earlier} kommt eine höhere Version, hier steht ${version}.`);
			continue;
		}
		const same = version.split('.').findIndex((part, place) => part !== earlier.split('.')[place]);
		if (same > numbersToKeep(changes))
			report(
				[...at, 'version'],
				`Von ${earlier} zu ${version} steigt die falsche Zahl. Neue Fragen und Kennungen: die zweite; geänderter Sinn oder geänderte Punkte: die erste.`,
			);
	}

	const last = entries.length - 1;
	const { version, published } = frame.value;
	if (entries[last]?.version !== version)
		report(
			['versions', last, 'version'],
			`Der Fragebogen hat Version ${version}, diese Liste endet mit ${entries[last]?.version}. Tragen Sie ein, was sich geändert hat.`,
		);
	else if (entries[last].published !== published)
		report(
			['versions', last, 'published'],
			`In _questionnaire.yaml steht ${published}, hier ${entries[last].published}. Nennen Sie an beiden Stellen denselben Tag.`,
		);
	return [...problems, ...reusedIds(content)];
};

function reusedIds(content: Parameters<Rule>[0]): Problem[] {
	const { versions } = content;
	if (versions === null) return [];
	const present = new Set(allQuestions(content).map(({ question }) => question.id));
	return versions.value.versions.flatMap(({ changes }, index) =>
		changes.flatMap((change, position) => {
			const gone =
				change.kind === 'frage-entfernt'
					? change.question
					: change.kind === 'frage-umbenannt' || change.kind === 'frage-verschoben'
						? change.from
						: null;
			if (gone === null || !present.has(gone)) return [];
			const at = ['versions', index, 'changes', position];
			return [
				problemAt(
					versions,
					at,
					`Die Kennung ${gone} war schon vergeben und wird nicht noch einmal benutzt. Nehmen Sie für die Frage die nächste freie Nummer.`,
				),
			];
		}),
	);
}
