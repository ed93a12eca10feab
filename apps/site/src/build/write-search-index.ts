import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { compoundParts, wordsOf } from './compound-parts.ts';
import { recordPage } from './record-page.ts';
import type { SearchRecord } from './search-records.ts';
import { searchVocabulary } from './search-vocabulary.ts';
import { synonymFinder } from './synonyms.ts';

/** The program of the search itself; its ready-made interfaces are not ours. */
const NEEDED =
	/^(pagefind\.js|pagefind-entry\.json|wasm\.de\.pagefind|pagefind\.de_\w+\.pf_meta|(fragment|index|filter)\/.+)$/;

/**
 * Writes the search index into `dist`, so that only the search page loads anything of it; beside it the words a
 * search can be corrected to.
 *
 * @throws {Error} if the indexer refuses a record
 */
export async function writeSearchIndex(dist: string, records: readonly SearchRecord[]): Promise<void> {
	const { index } = await createIndex({ forceLanguage: 'de' });
	if (index === undefined) throw new Error('The search index could not be begun.');
	const texts = records.map((record) => ({
		record,
		words: wordsOf(`${record.title} ${record.words.join(' ')} ${record.text}`),
	}));
	const vocabulary = new Set<string>();
	for (const { words } of texts) for (const word of words) vocabulary.add(word);
	const synonymsOf = synonymFinder(records);
	// The indexer is a process of its own and takes records in their order; waiting for each answer would leave it idle.
	const answers = texts.map(({ record, words }) =>
		index.addHTMLFile({
			url: record.url,
			content: recordPage(record, synonymsOf(record), compoundParts(words, vocabulary)),
		}),
	);
	for (const [position, { errors }] of (await Promise.all(answers)).entries())
		if (errors.length > 0) throw new Error(`${records[position]?.url} cannot be searched: ${errors.join(' ')}`);
	const { files } = await index.getFiles();
	for (const { path, content } of files.filter((file) => NEEDED.test(file.path))) {
		const target = join(dist, 'pagefind', path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, content);
	}
	await writeFile(join(dist, 'pagefind', 'woerter.json'), JSON.stringify(searchVocabulary(records)));
	await close();
}
