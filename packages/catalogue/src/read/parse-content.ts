import type { Content } from '../content.ts';
import type { ContentKind } from '../kinds/content-kind.ts';
import { CONTENT_KINDS } from '../kinds/content-kinds.ts';
import { explainUnknownFile, pathOfRecord, placeOfFile } from '../kinds/place-of-file.ts';
import type { Problem } from '../problem.ts';
import { ContentDraft } from './content-draft.ts';
import { decodeText } from './decode-text.ts';
import type { FoundFile } from './list-files.ts';

/**
 * Content from files in memory, in whatever order they come, with every problem of every single file.
 * What files say about each other is left to `checkContent`.
 *
 * @param label how the content folder is called in problems, e.g. `content`
 */
export function parseContent(
	files: readonly FoundFile[],
	label: string,
	kinds: readonly ContentKind[] = CONTENT_KINDS,
): { content: Content; problems: Problem[] } {
	const draft = new ContentDraft(kinds);
	const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
	for (const file of sorted) {
		const path = `${label}/${file.path}`;
		const place = placeOfFile(file.path, kinds);
		if (place === null) {
			draft.problems.push({ path, line: 1, at: [], message: explainUnknownFile(file.path, kinds) });
			continue;
		}
		draft.note(place);
		if (place.kind.form === 'name') continue;
		if (place.kind.form === 'bytes') {
			draft.addPicture(path, file.bytes);
			continue;
		}
		const { text, problems } = decodeText(path, file.bytes);
		draft.problems.push(...problems);
		if (text !== null) draft.addText(place, path, text);
	}
	const names = new Set(sorted.map((file) => file.path));
	for (const kind of kinds.filter(({ isRequired }) => isRequired)) {
		const name = pathOfRecord(kind);
		const message = 'Diese Datei fehlt. Ohne sie lassen sich die Seiten nicht bauen.';
		if (!names.has(name)) draft.problems.push({ path: `${label}/${name}`, line: 1, at: [], message });
	}
	return { content: draft.finish(), problems: draft.problems };
}
