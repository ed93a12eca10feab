import {
	type ContentKind,
	isRecordKind,
	type KnownStart,
	type RecordKind,
	type Scaffold,
} from './kinds/content-kind.ts';
import { CONTENT_KINDS } from './kinds/content-kinds.ts';
import { pathOfRecord, placeOfFile } from './kinds/place-of-file.ts';

/** A kind of content `content new` can begin with a file of its own. */
export type ScaffoldKind = RecordKind & { readonly scaffold: Scaffold };

/** The kinds `content new` can begin. */
export function scaffoldKinds(kinds: readonly ContentKind[] = CONTENT_KINDS): readonly ScaffoldKind[] {
	return kinds.filter((kind): kind is ScaffoldKind => isRecordKind(kind) && kind.scaffold !== undefined);
}

/** Where a new record goes inside the content folder; `null` if the id is not allowed. */
export function scaffoldPath(kind: ScaffoldKind, id: string): string | null {
	const path = pathOfRecord(kind, id);
	const isAllowed = placeOfFile(path, [kind])?.id === id && kind.scaffold.id?.test(id) !== false;
	return isAllowed ? path : null;
}

/** A new file with German hints; every field a person must fill is empty, so that `content check` names it. */
export function scaffoldFile(kind: ScaffoldKind, id: string, known: KnownStart = {}): string {
	return kind.scaffold.file(id, known);
}
