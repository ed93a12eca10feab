import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { pictureOf } from '../lib/pictures.ts';
import type { PageTask, PictureTask, ReadPage } from './page-worker.ts';
import type { SearchRecord } from './search-records.ts';

/** Each takes some 60 MB, and a build has to fit into a small machine however many processors it has. */
const MAX_WORKERS = 4;

/** What becomes of the pages. */
export interface PageWork {
	/** What the search finds, by address of the page. */
	readonly records: Promise<readonly SearchRecord[]>;
	/** How many preview pictures were drawn. */
	readonly pictures: Promise<number>;
}

/**
 * Reads the pages under `dist` and draws their preview pictures, on several processors. The work happens outside this thread
 * also for the sake of its memory: it holds every article, and would look through them again for each few pictures.
 */
export function workOnPages(dist: string): PageWork {
	const files = globSync('**/index.html', { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
	const paths = files.map((file) => `/${file.replace(/index\.html$/, '')}`).sort();
	const threads = Math.min(availableParallelism(), MAX_WORKERS);
	const pool = new Tinypool({
		filename: new URL('page-worker.ts', import.meta.url).href,
		minThreads: threads,
		maxThreads: threads,
	});
	const read = (path: string): Promise<ReadPage> => pool.run({ dist, path } satisfies PageTask, { name: 'readPage' });
	const draw = (task: PictureTask): Promise<void> => pool.run(task, { name: 'writePicture' });

	const pages = Promise.all(paths.map(read));
	const pictures = pages.then(async (found) => {
		const tasks = found.flatMap(({ path, picture: text }) =>
			text === null ? [] : [{ target: join(dist, pictureOf(path)), text }],
		);
		await Promise.all(tasks.map(draw));
		return tasks.length;
	});
	const records = pages.then((found) => found.flatMap((page) => page.records));
	void Promise.allSettled([records, pictures]).then(() => pool.destroy());
	return { records, pictures };
}
