import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, test, expect } from 'vitest';
import { DIST, siteFiles } from '../budgets/site-files.ts';
const v = new HtmlValidate({ extends: ['html-validate:recommended'] });
test('x', async () => {
	const seen = new Map<string, string[]>();
	for (const path of siteFiles(DIST).filter((p) => p.endsWith('.html'))) {
		const r = await v.validateString(readFileSync(DIST + path, 'utf8'), path);
		for (const m of r.results.flatMap((x) => x.messages)) seen.set(m.ruleId, [...(seen.get(m.ruleId) ?? []), `${path}: ${m.message} ${m.selector}`]);
	}
	for (const [k, l] of seen) console.log(k, l.length, '\n' + [...new Set(l)].slice(0, 8).join('\n'));
});
