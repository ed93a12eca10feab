import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SPECS = fileURLToPath(new URL('../', import.meta.url));

const DOWNLOAD = 'Playwright does not hear of a download from an address in the page, which Firefox does save';
const PRINT = 'this Firefox takes no command to show a page as on paper, and prints it to no file a test can read';
const SCRIPT = 'this Firefox takes no command to switch JavaScript off';
const LAP = 'after the last stop of the page Firefox goes on in its own window, where Playwright loses the keyboard';
const CHROMIUM = 'the test starts a Chromium of its own, or reads what only Chromium writes into its console';
const ICON = 'Firefox asks the host page for an icon, which the policy of that page forbids; it is not ours';
const ANEW =
	'Firefox asks for a part that failed only after the page is loaded anew, so the focus and what was unfolded start again';

/** Tests that cannot run in Firefox, by a part of their title without signs of a pattern, and why. */
export const LEFT_OUT_IN_FIREFOX: Readonly<Record<string, string>> = {
	'a visitor pauses, closes the browser, and goes on where the check was': CHROMIUM,
	'the watch on faults sees a planted violation': CHROMIUM,
	'another site cannot frame a page': CHROMIUM,
	'the report on paper begins with the verdict': PRINT,
	'on paper a list is one page': PRINT,
	'the list can be prepared and printed': PRINT,
	'the result prints on at most two pages': PRINT,
	'all questions, the result and the print': PRINT,
	'without script': SCRIPT,
	'without JavaScript': SCRIPT,
	'a domain left out leaves the questions': LAP,
	'every stop on every step': LAP,
	'every stop of the review': LAP,
	'is set aside, can be downloaded': DOWNLOAD,
	'can be saved as a file': DOWNLOAD,
	'a check saved to a file gives the same result': DOWNLOAD,
	'the days come as a calendar file': DOWNLOAD,
	'the QR code is saved as a picture': DOWNLOAD,
	'a visitor finishes the check without a connection': DOWNLOAD,
	'mail and file carry the same text': DOWNLOAD,
	'the whole check in a frame violates no policy': ICON,
	'a question can be answered without its notes': ANEW,
	'further questions about the firm load when they are opened': ANEW,
	'a dialog that does not come is named': ANEW,
};

/**
 * Pattern for the titles left out.
 *
 * @throws {Error} when one stands in no spec, so that the list does not outlive a test.
 */
export function leftOutPattern(): RegExp {
	const specs = globSync('*.spec.ts', { cwd: SPECS }).map((file) => readFileSync(`${SPECS}${file}`, 'utf8'));
	const titles = Object.keys(LEFT_OUT_IN_FIREFOX);
	const unknown = titles.filter((title) => !specs.some((text) => text.includes(title)));
	if (unknown.length > 0) throw new Error(`No test is called so any more: ${unknown.join('; ')}`);
	return new RegExp(titles.join('|'));
}
