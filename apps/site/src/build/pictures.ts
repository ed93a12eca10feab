import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pictureOf } from '../lib/pictures.ts';
import { drawPicture } from './draw-picture.ts';
import { pageText } from './page-text.ts';

/** Draws the preview picture of every built page. */
export function pictures(): AstroIntegration {
	return {
		name: 'pictures',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const files = globSync('**/index.html', { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
				const waiting = files.sort();
				let drawn = 0;
				const draw = async () => {
					for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
						const text = pageText(await readFile(join(dist, file), 'utf8'));
						if (text === null) continue;
						const target = join(dist, pictureOf(`/${file.replace(/index\.html$/, '')}`));
						await mkdir(dirname(target), { recursive: true });
						await writeFile(target, await drawPicture(text));
						drawn += 1;
					}
				};
				// Turning shapes into pixels happens outside this thread, so as many run at once as there are processors.
				await Promise.all(Array.from({ length: availableParallelism() }, draw));
				logger.info(`${drawn} preview pictures`);
			},
		},
	};
}
