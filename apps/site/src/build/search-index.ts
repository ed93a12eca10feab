import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { compoundParts, wordsOf } from './compound-parts.ts';
import { type SearchRecord, searchRecords } from './search-records.ts';

/** The program of the search itself; its ready-made interfaces are not ours. */
const NEEDED =
	/^(pagefind\.js|pagefind-entry\.json|wasm\.de\.pagefind|pagefind\.de_\w+\.pf_meta|(fragment|index|filter)\/.+)$/;

/** Builds the search index of every page, so that only the search page loads anything of it. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const records = await recordsOf(dist);
				const vocabulary = wordsOf(records.map(({ title, text }) => `${title} ${text}`).join(' '));
				const { index } = await createIndex({ forceLanguage: 'de' });
				if (index === undefined) throw new Error('The search index could not be begun.');
				for (const { url, kind, title, summary, text } of records) {
					const content = `${title}. ${text} ${compoundParts(`${title} ${text}`, vocabulary).join(' ')}`;
					const { errors } = await index.addCustomRecord({
						url,
						content,
						language: 'de',
						meta: { title, kind, summary },
						filters: { kind: [kind] },
					});
					if (errors.length > 0) throw new Error(`${url} cannot be searched: ${errors.join(' ')}`);
				}
				const { files } = await index.getFiles();
				for (const { path, content } of files.filter((file) => NEEDED.test(file.path))) {
					const target = join(dist, 'pagefind', path);
					await mkdir(dirname(target), { recursive: true });
					await writeFile(target, content);
				}
				await close();
				logger.info(`${records.length} entries in the search`);
			},
		},
	};
}

async function recordsOf(dist: string): Promise<readonly SearchRecord[]> {
	const files = globSync('**/index.html', { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
	const records: SearchRecord[] = [];
	for (const file of files.sort()) {
		const path = `/${file.replace(/index\.html$/, '')}`;
		records.push(...searchRecords(path, await readFile(join(dist, file), 'utf8')));
	}
	return records;
}
