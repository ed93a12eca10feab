import { parseContent } from '../read/parse-content.ts';
import { freezeQuestionnaire, frozenText } from '../versions/freeze-questionnaire.ts';
import { type SampleTree, treeFiles } from './sample-tree.ts';

/** Publishes the tree as it stands: later changes to it have to show in version and table. */
export function freezeTree(tree: SampleTree): void {
	const frozen = freezeQuestionnaire(parseContent(treeFiles(tree), 'content').content);
	if (frozen === null) throw new Error('The sample tree cannot be frozen; freeze it before planting what is wrong.');
	tree.raw[`questionnaire/fassungen/${frozen.version}.json`] = frozenText(frozen);
}

/** Raises the version of a frozen tree and lists what changed. */
export function raiseVersion(tree: SampleTree, version: string, changes: readonly object[]): void {
	const listed = tree.versions.versions;
	if (!Array.isArray(listed)) throw new Error('The sample tree has no table of versions.');
	tree.frame.version = version;
	tree.versions.versions = [...listed, { version, published: '2026-11-23', changes }];
}
