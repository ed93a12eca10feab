import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { parse } from 'parse5';
import { pictureOf } from '../lib/pictures.ts';
import { drawPicture } from './draw-picture.ts';
import { pageText } from './page-text.ts';
import type { PageTask, ReadPage } from './page-workers.ts';
import { searchRecords } from './search-records.ts';

// Started by page-workers.ts: reads its pages, tells what the search finds in them, then draws their preview pictures.
const { dist, paths } = workerData as PageTask;
const read: ReadPage[] = [];
const pictures = [];
for (const path of paths) {
	const page = parse(await readFile(join(dist, path, 'index.html'), 'utf8'));
	read.push({ path, records: searchRecords(path, page) });
	const text = pageText(page);
	if (text !== null) pictures.push({ target: join(dist, pictureOf(path)), text });
}
parentPort?.postMessage(read);
for (const { target, text } of pictures) {
	await mkdir(dirname(target), { recursive: true });
	await writeFile(target, await drawPicture(text));
}
parentPort?.postMessage(pictures.length);
