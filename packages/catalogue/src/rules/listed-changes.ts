import type { VersionChange } from '@it-kompass/schema';
import { problemAt } from '../content.ts';
import { type FoundChange, listChanges } from '../versions/list-changes.ts';
import { versionPairs } from '../versions/version-pairs.ts';
import type { Rule } from './rule.ts';

/** The table lists every change between two versions, and none that did not happen. */
export const listedChanges: Rule = (content) => {
	const { versions } = content;
	if (versions === null) return [];
	return versionPairs(content).flatMap(({ before, after, index, entry: { version, changes } }) => {
		const place = ['versions', index, 'changes'];
		const found = listChanges(before, after, changes);
		const revs = new Map(after.domains.flatMap(({ questions }) => questions.map(({ id, rev }) => [id, rev])));
		const unlisted = found
			.filter((change) => !changes.some((listed) => isSame(listed, change)))
			.map((change) =>
				problemAt(
					versions,
					place,
					`Seit ${before.version} ist geändert, aber nicht eingetragen: ${asLine(change, revs)}`,
				),
			);
		const surplus = changes.flatMap((listed, position) => {
			const line = [...place, position];
			if (!found.some((change) => isSame(listed, change)))
				return [
					problemAt(
						versions,
						line,
						`Diese Änderung gibt es zwischen ${before.version} und ${version} nicht. Löschen Sie den Eintrag.`,
					),
				];
			const rev = 'rev' in listed ? revs.get(listed.question) : undefined;
			if ('rev' in listed && listed.rev !== rev)
				return [
					problemAt(
						versions,
						[...line, 'rev'],
						`Die Frage ${listed.question} hat rev ${rev}, hier steht ${listed.rev}. Erhöhen Sie rev bei der Frage und nennen Sie hier dieselbe Zahl.`,
					),
				];
			return [];
		});
		return [...unlisted, ...surplus];
	});
};

function isSame(listed: VersionChange, found: FoundChange): boolean {
	if (listed.kind !== found.kind) return false;
	const question = 'to' in listed && !('question' in listed) ? listed.to : 'question' in listed ? listed.question : '';
	const option = 'option' in listed ? listed.option : listed.kind === 'antwort-umbenannt' ? listed.to : undefined;
	return question === found.question && option === found.option;
}

/** The line an editor can copy, but for the old wording. */
function asLine({ kind, question, option }: FoundChange, revs: ReadonlyMap<string, number>): string {
	const parts = [`kind: ${kind}`, `question: ${question}`];
	if (option !== undefined) parts.push(`option: ${option}`);
	if (kind === 'frage-entfernt' || kind === 'antwort-entfernt') parts.push('text: alter Wortlaut');
	if (kind === 'antwortart' || kind === 'skala-umgekehrt' || kind === 'bedeutung')
		parts.push(`rev: ${revs.get(question) ?? 2}`);
	return `{ ${parts.join(', ')} }`;
}
