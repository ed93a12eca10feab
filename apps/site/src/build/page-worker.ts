import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'parse5';
import { drawPicture, type PictureText } from './draw-picture.ts';
import { pageText } from './page-text.ts';
import { type SearchRecord, searchRecords } from './search-records.ts';

/** A page of a built site. */
export interface PageTask {
	/** Absolute path of the folder of the site. */
	readonly dist: string;
	/** Address of the page, starting and ending with a slash. */
	readonly path: string;
}

/** What others need of a page. */
export interface ReadPage {
	readonly path: string;
	readonly records: readonly SearchRecord[];
	/** What its preview picture says; `null` for a page without one. */
	readonly picture: PictureText | null;
}

/** A preview picture to draw. */
export interface PictureTask {
	/** Absolute path of the file. */
	readonly target: string;
	readonly text: PictureText;
}

/** Reads a built page, in a worker of `workOnPages`. */
export async function readPage({ dist, path }: PageTask): Promise<ReadPage> {
	const page = parse(await readFile(join(dist, path, 'index.html'), 'utf8'));
	return { path, records: searchRecords(path, page), picture: pageText(page) };
}

/** Draws a preview picture, in a worker of `workOnPages`. */
export async function writePicture({ target, text }: PictureTask): Promise<void> {
	await mkdir(dirname(target), { recursive: true });
	await writeFile(target, await drawPicture(text));
}
