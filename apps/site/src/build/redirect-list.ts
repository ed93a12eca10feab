import { writeFile } from 'node:fs/promises';
import { REDIRECTS_FILE, type Redirect } from '@it-kompass/hosting';
import type { AstroIntegration } from 'astro';

/** Leaves the former addresses for the server and for every host; a page of its own for each would answer 200. */
export function redirectList(redirects: readonly Redirect[]): AstroIntegration {
	return {
		name: 'redirect-list',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const list = redirects.map(({ from, to }) => ({ from, to }));
				await writeFile(new URL(REDIRECTS_FILE, dir), `${JSON.stringify(list, null, '\t')}\n`);
			},
		},
	};
}
