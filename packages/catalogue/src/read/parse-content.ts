import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { ContentDraft } from './content-draft.ts';
import { decodeText } from './decode-text.ts';
import type { FoundFile } from './list-files.ts';
import { explainUnknownFile, placeOfFile } from './place-of-file.ts';

const REQUIRED = [
	'questionnaire/_questionnaire.yaml',
	'questionnaire/_versionen.yaml',
	'site.yaml',
	'glossary/begriffe.yaml',
] as const;

/**
 * Content from files in memory, in whatever order they come, with every problem of every single file.
 * What files say about each other is left to `checkContent`.
 *
 * @param label how the content folder is called in problems, e.g. `content`
 */
export function parseContent(files: readonly FoundFile[], label: string): { content: Content; problems: Problem[] } {
	const draft = new ContentDraft();
	const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
	for (const file of sorted) {
		const path = `${label}/${file.path}`;
		const place = placeOfFile(file.path);
		if (place === null) {
			draft.problems.push({ path, line: 1, at: [], message: explainUnknownFile(file.path) });
			continue;
		}
		draft.note(place);
		if (place.kind === 'logo') continue;
		if (place.kind === 'media') {
			draft.addPicture(path, file.bytes);
			continue;
		}
		const { text, problems } = decodeText(path, file.bytes);
		draft.problems.push(...problems);
		if (text !== null) draft.add(place, path, text);
	}
	const names = new Set(sorted.map((file) => file.path));
	for (const name of REQUIRED) {
		const message = 'Diese Datei fehlt. Ohne sie lassen sich die Seiten nicht bauen.';
		if (!names.has(name)) draft.problems.push({ path: `${label}/${name}`, line: 1, at: [], message });
	}
	return { content: draft.finish(), problems: draft.problems };
}
