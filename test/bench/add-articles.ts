import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Fills a content folder with articles made from the ones in it, each with a title, a first sentence and an address of
 * its own, so that every check passes and no page is like another. Calling it again with a higher number adds the rest.
 *
 * @throws {Error} if the folder holds no article to begin with
 */
export function addArticles(content: string, count: number): void {
	const models = globSync('articles/*/*.md', { cwd: content })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => !/\/probe-\d+\.md$/.test(path))
		.sort();
	if (models.length === 0) throw new Error(`${content} holds no article to copy.`);
	const texts = models.map((path) => readFileSync(join(content, path), 'utf8'));
	for (let no = 1; no <= count; no += 1) {
		const model = (no - 1) % models.length;
		const folder = dirname(models[model] ?? '');
		const text = (texts[model] ?? '')
			.replace(/^title: .*$/m, `title: Probe ${no} für die Dauer des Bauens`)
			.replace(/^related:.*\n(?:[ \t]+.*\n|- .*\n)*/m, '')
			// A made-up firm in two texts would have to be registered with its figures.
			.replace(/erfunden/g, 'erdacht')
			.replace(/(?<=\p{L}) (GmbH|AG|KG|OHG|UG|eG|SE)(?![\p{L}-])/gu, '')
			.replace(/\n---\n+/, `\n---\n\nDies ist die Probe ${no}. `);
		mkdirSync(join(content, folder), { recursive: true });
		writeFileSync(join(content, folder, `probe-${no}.md`), text);
	}
}
