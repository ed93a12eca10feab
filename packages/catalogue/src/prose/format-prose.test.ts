import { describe, expect, test } from 'vitest';
import { parseContent } from '../read/parse-content.ts';
import { sampleTree, treeFiles } from '../test/sample-tree.ts';
import { formatProse } from './format-prose.ts';

describe('formatProse', () => {
	test('adds up kinds of text and files, the hardest first', () => {
		const tree = sampleTree();
		Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, {
			why: 'Wir dokumentieren Risikomanagementmaßnahmen. Wir prüfen.',
		});
		const [kinds, files] = formatProse(parseContent(treeFiles(tree), 'content').content).split('\n\n');
		expect(kinds?.split('\n')[0]).toMatch(/^Textart +Wörter {2}Amstad {2}längster Satz$/);
		// 5 words, 2 sentences, 16 + 3 syllables: 180 − 2.5 − 58.5 × 19/5
		expect(kinds?.split('\n')[1]).toMatch(/^measures › why +5 +−45 +3$/);
		expect(kinds).toMatch(/^articles › Text +909 /m);
		expect(files?.split('\n')[0]).toMatch(/^Datei +Wörter/);
		expect(files).toMatch(/^content\/measures\/ruecksicherung-testen\.yaml +\d+ +−?\d+ +3$/m);
		expect(files).not.toContain('site.yaml');
	});
});
