import { timestamp } from './timestamp.ts';

/**
 * The note beside the database that a check is kept here, so that a check the browser has lost or cannot read is not taken
 * for a first visit. It holds a day, nothing that was answered, and is there only after the visitor chose to keep a check.
 */
const KEY = 'it-kompass-gemerkt';

/** Day since when a check is kept on this device, `YYYY-MM-DD`, or what else stands there; `null` without a note. */
export function keptSince(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}

/** Notes that a check is kept; only after it is on the device. Where the browser refuses, there is no note. */
export function noteKept(now: Date): void {
	try {
		localStorage.setItem(KEY, timestamp(now).slice(0, 10));
	} catch {
		return;
	}
}

/** Takes the note away, in the moment everything is deleted. */
export function forgetKept(): void {
	try {
		localStorage.removeItem(KEY);
	} catch {
		return;
	}
}
