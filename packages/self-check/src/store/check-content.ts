import type { StoredCheck } from '@it-kompass/schema/stored';
import type { CheckContent } from './answer-store.ts';

/** What of a record goes into a file. */
export function contentOf(check: StoredCheck): CheckContent {
	const { schemaVersion: _version, id: _id, revision: _revision, ...content } = check;
	return content;
}
