import type { ContentKind } from './content-kind.ts';
import { CONTENT_KINDS } from './content-kinds.ts';

/** What a file is, by its path inside the content folder. */
export interface Place {
	readonly kind: ContentKind;
	/** What the file name says; empty for a kind of one file. */
	readonly id: string;
}

/** Where a file of the kind lies, its name a regular expression. */
function placeOf({ folder, file }: ContentKind): string {
	return folder === '' ? file : `${folder}/${file}`;
}

/** What belongs at this path, or `null` if nothing does. */
export function placeOfFile(path: string, kinds: readonly ContentKind[] = CONTENT_KINDS): Place | null {
	for (const kind of kinds) {
		const match = new RegExp(`^${placeOf(kind)}$`).exec(path);
		if (match !== null) return { kind, id: match[1] ?? '' };
	}
	return null;
}

/** Path of the one file of a kind, or of the record with an id. */
export function pathOfRecord(kind: ContentKind, id = ''): string {
	return placeOf(kind)
		.replace(/\(.*\)/, id)
		.replaceAll('\\', '');
}

const topOf = (folder: string) => folder.split('/')[0] ?? '';

/** German sentence for a file that belongs nowhere: what may stand in its folder, with an example. */
export function explainUnknownFile(path: string, kinds: readonly ContentKind[] = CONTENT_KINDS): string {
	if (path.endsWith('.yml')) return `Die Datei endet auf .yml. Benennen Sie sie um: ${path.slice(0, -4)}.yaml`;
	const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
	const rule = kinds.find((kind) => kind.folder === folder && kind.folderRule !== undefined)?.folderRule;
	const files = kinds.filter((kind) => kind.folder === '').map((kind) => pathOfRecord(kind));
	const folders = [...new Set(kinds.map((kind) => topOf(kind.folder)).filter((name) => name !== ''))];
	const allowed = `Erlaubt sind ${files.join(', ')} und die Ordner ${folders.slice(0, -1).join(', ')} und ${folders.at(-1)}.`;
	return `Diese Datei gehört nicht hierher; sie würde nirgends erscheinen. Dateinamen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen. ${rule ?? allowed}`;
}
