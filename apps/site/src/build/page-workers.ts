import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SearchRecord } from './search-records.ts';

/** Each takes some 60 MB, and a build has to fit into a small machine however many processors it has. */
const MAX_WORKERS = 4;

/** What one worker is to do. */
export interface PageTask {
	/** Absolute path of the folder of the site. */
	readonly dist: string;
	/** Addresses of pages, starting and ending with a slash. */
	readonly paths: readonly string[];
}

/** A page, as far as the search goes. */
export interface ReadPage {
	readonly path: string;
	readonly records: readonly SearchRecord[];
}

/** What becomes of the pages; neither waits for the other. */
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
	const count = Math.min(availableParallelism(), MAX_WORKERS, paths.length);
	const workers = Array.from({ length: count }, (_, no) =>
		startWorker({ dist, paths: paths.filter((_path, index) => index % count === no) }),
	);
	const byPath = (a: ReadPage, b: ReadPage) => (a.path < b.path ? -1 : 1);
	return {
		records: Promise.all(workers.map(({ read }) => read)).then((parts) =>
			parts
				.flat()
				.sort(byPath)
				.flatMap(({ records }) => records),
		),
		pictures: Promise.all(workers.map(({ drawn }) => drawn)).then((counts) => counts.reduce((a, b) => a + b, 0)),
	};
}

/** A worker says two things: its pages, then the number of its pictures. */
function startWorker(task: PageTask) {
	const worker = new Worker(new URL('page-worker.ts', import.meta.url), { workerData: task });
	const heard = <Said>(isIt: (said: unknown) => said is Said) =>
		new Promise<Said>((resolve, reject) => {
			worker.on('message', (said) => {
				if (isIt(said)) resolve(said);
			});
			worker.once('error', reject);
		});
	return {
		read: heard((said): said is readonly ReadPage[] => Array.isArray(said)),
		drawn: heard((said) => typeof said === 'number'),
	};
}
