import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Site, siteSchema } from '@it-kompass/schema';
import { ContentError } from './content-error.ts';
import { decodeText } from './read/decode-text.ts';
import { readEntry } from './read/read-entry.ts';
import { parseYamlFile } from './read/yaml-file.ts';

/**
 * Who operates the site, from `site.yaml` in a content folder.
 *
 * @throws {ContentError} if the file is missing or its shape is wrong
 */
export function readSite(root: string): Site {
	const path = 'content/site.yaml';
	const file = join(root, 'site.yaml');
	if (!existsSync(file)) throw new ContentError([{ path, line: 1, at: [], message: 'Diese Datei fehlt.' }]);
	const { text, problems } = decodeText(path, readFileSync(file));
	if (text === null) throw new ContentError(problems);
	const { entry, problems: found } = readEntry(parseYamlFile(path, text), '', siteSchema);
	if (entry === null) throw new ContentError([...problems, ...found]);
	return entry.value;
}
