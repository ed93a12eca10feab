import { findChromium, NO_CHROMIUM } from '@it-kompass/tools/browser';
import type { LaunchOptions } from '@playwright/test';

/** What keeps the browser itself from calling home, so that every request seen is one of the page. */
const QUIET = [
	'--disable-background-networking',
	'--disable-component-update',
	// Replaces Playwright's longer list, which switches off the separation of storage by partner site.
	'--disable-features=MediaRouter,OptimizationHints,Translate',
	'--disable-gpu',
	'--disable-quic',
	'--disable-sync',
	'--no-first-run',
];

/** Switches of every browser of these tests. Root has no sandbox to enter. */
export function browserSwitches(): string[] {
	return process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
}

/** @throws {Error} when this machine has no Chromium. */
export function chromiumPath(): string {
	const path = findChromium();
	if (path === undefined) throw new Error(NO_CHROMIUM);
	return path;
}

/** The system's Chromium, with nothing of its own on the network. */
export function launchOptions(): LaunchOptions {
	return { executablePath: chromiumPath(), args: browserSwitches() };
}
