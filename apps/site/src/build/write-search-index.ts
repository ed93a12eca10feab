import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { compoundParts, wordsOf } from './compound-parts.ts';
import type { SearchRecord } from './search-records.ts';

/** The program of the search itself; its ready-made interfaces are not ours. */
const NEEDED =
	/^(pagefind\.js|pagefind-entry\.json|wasm\.de\.pagefind|pagefind\.de_\w+\.pf_meta|(fragment|index|filter)\/.+)$/;

/**
 * Writes the search index into `dist`, so that only the search page loads anything of it.
 *
 * @throws {Error} if the indexer refuses a record
 */
export async function writeSearchIndex(dist: string, records: readonly SearchRecord[]): Promise<void> {
	const { index } = await createIndex({ forceLanguage: 'de' });
	if (index === undefined) throw new Error('The search index could not be begun.');
	const texts = records.map((record) => {
		const text = `${record.title}. ${record.text}`;
		return { record, text, words: wordsOf(text) };
	});
	const vocabulary = new Set<string>();
	for (const { words } of texts) for (const word of words) vocabulary.add(word);
	// The indexer is a process of its own and takes records in their order; waiting for each answer would leave it idle.
	const answers = texts.map(({ record: { url, kind, title, summary }, text, words }) => {
		const content = `${text} ${compoundParts(words, vocabulary).join(' ')}`;
		return index.addCustomRecord({
			url,
			content,
			language: 'de',
			meta: { title, kind, summary },
			filters: { kind: [kind] },
		});
	});
	for (const [position, { errors }] of (await Promise.all(answers)).entries())
		if (errors.length > 0) throw new Error(`${records[position]?.url} cannot be searched: ${errors.join(' ')}`);
	const { files } = await index.getFiles();
	for (const { path, content } of files.filter((file) => NEEDED.test(file.path))) {
		const target = join(dist, 'pagefind', path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, content);
	}
	await close();
}
