import { ensureChromium, NO_CHROMIUM } from './browser.ts';

// Prints the path of Chromium for whoever tests components in it; installs it first where it is missing.
const path = ensureChromium();
if (path === undefined) {
	console.error(NO_CHROMIUM);
	process.exitCode = 1;
} else console.log(path);
