import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePoppler, NO_POPPLER } from '@it-kompass/tools/poppler';
import type { Page } from '@playwright/test';

/** A sheet of paper as a reader has it. */
export interface PrintedPage {
	readonly text: string;
	/** Grey values of its pixels at 72 dots an inch, row by row; 0 is black. */
	readonly pixels: Uint8Array;
	/** Pixels in a row. */
	readonly width: number;
	/** How far down something is printed, from 0 to 1; 0 for an empty page. */
	readonly filled: number;
}

const DOTS_PER_INCH = 72;
/** Paler than the palest hairline. */
const WHITE = 250;

/**
 * Prints what the page shows now, as the browser does unless somebody ticks "background graphics", and reads it back.
 *
 * @throws {Error} when this machine has no Poppler and none can be installed
 */
export async function printedPages(page: Page): Promise<readonly PrintedPage[]> {
	if (!ensurePoppler()) throw new Error(NO_POPPLER);
	const folder = mkdtempSync(join(tmpdir(), 'itk-print-'));
	try {
		const file = join(folder, 'print.pdf');
		writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
		const texts = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
		execFileSync('pdftoppm', ['-gray', '-r', `${DOTS_PER_INCH}`, file, join(folder, 'sheet')]);
		const pictures = readdirSync(folder)
			.filter((name) => name.endsWith('.pgm'))
			.sort();
		return pictures.map((name, at) => ({ text: texts[at] ?? '', ...readPicture(readFileSync(join(folder, name))) }));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** A binary PGM: "P5", width, height and the greatest value, then one byte for each pixel. */
function readPicture(bytes: Buffer): Omit<PrintedPage, 'text'> {
	const [header = '', width = '0', height = '0'] =
		/^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40)) ?? [];
	const pixels = new Uint8Array(bytes.subarray(header.length));
	const last = pixels.findLastIndex((value) => value < WHITE);
	return { pixels, width: Number(width), filled: (Math.floor(last / Number(width)) + 1) / Number(height) };
}
