import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type ScriptChunk, withoutLateStyles } from './late-styles.ts';
import { styleInHead } from './style-in-head.ts';

/** Puts the styles of pages with islands in order. See {@link withoutLateStyles} and {@link styleInHead}. */
export function islandStyles(): AstroIntegration {
	const chunks: ScriptChunk[] = [];
	return {
		name: 'island-styles',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'collect-styles',
								generateBundle(_options, bundle) {
									if (this.environment.name !== 'client') return;
									for (const output of Object.values(bundle)) {
										if (output.type !== 'chunk') continue;
										const { fileName: file, imports, viteMetadata } = output;
										chunks.push({ file, imports, styles: [...(viteMetadata?.importedCss ?? [])] });
									}
								},
							},
						],
					},
				});
			},
			'astro:build:done': async ({ dir }) => {
				const dist = fileURLToPath(dir);
				for (const file of globSync('**/*.html', { cwd: dist })) {
					const html = await readFile(join(dist, file), 'utf8');
					// Most pages have none, and a thousand articles need not be parsed for nothing.
					if (!html.includes('<astro-island')) continue;
					const ordered = styleInHead(withoutLateStyles(html, chunks));
					if (ordered !== html) await writeFile(join(dist, file), ordered);
				}
			},
		},
	};
}
