import { type Redirect, redirectsSchema } from '@it-kompass/schema';
import { readSingleFile } from './read/read-single-file.ts';

/**
 * Former addresses and what took their place, from `redirects.yaml` in a content folder; none without that file.
 *
 * @throws {ContentError} if the shape of the file is wrong
 */
export function readRedirects(root: string): readonly Redirect[] {
	return readSingleFile(root, 'redirects.yaml', redirectsSchema)?.redirects ?? [];
}
