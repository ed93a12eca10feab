import { type Site, siteSchema } from '@it-kompass/schema';
import { ContentError } from './content-error.ts';
import { readSingleFile } from './read/read-single-file.ts';

/**
 * Who operates the site, from `site.yaml` in a content folder.
 *
 * @throws {ContentError} if the file is missing or its shape is wrong
 */
export function readSite(root: string): Site {
	const site = readSingleFile(root, 'site.yaml', siteSchema);
	if (site === null)
		throw new ContentError([{ path: 'content/site.yaml', line: 1, at: [], message: 'Diese Datei fehlt.' }]);
	return site;
}
