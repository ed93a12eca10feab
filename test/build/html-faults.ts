import { type ConfigData, HtmlValidate } from 'html-validate';

const CONFIG: ConfigData = {
	extends: ['html-validate:recommended', 'html-validate:document'],
	rules: {
		// How tags are written, not what they mean. Svelte writes `disabled=""` and `<input/>`, Astro breaks lines its own way.
		'attribute-boolean-style': 'off',
		'void-style': 'off',
		'no-trailing-whitespace': 'off',
		// What the site loads comes from its own server, under names made from its content. From elsewhere it would need a hash.
		'require-sri': ['error', { target: 'crossorigin' }],
		// No form of this site is ever sent: what the filter of the measures says applies at once, so it needs no button.
		'wcag/h32': 'off',
		// 70 characters are a habit of search results. The titles of articles are sentences and may be cut there.
		'long-title': 'off',
	},
};

const validator = new HtmlValidate(CONFIG);

/** What is wrong with the HTML of one page, one sentence each, with the rule and the place. `path` is for the reader. */
export async function htmlFaults(path: string, html: string): Promise<readonly string[]> {
	const { results } = await validator.validateString(html, path);
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column}: ${message} (${ruleId})`),
	);
}
