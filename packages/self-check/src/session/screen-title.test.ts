import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CheckSession } from './check-session.svelte.ts';
import { sampleSession } from './sample-session.ts';
import { screenTitle } from './screen-title.ts';
import type { Step } from './steps.ts';

let session: CheckSession;

beforeEach(async () => {
	({ session } = sampleSession('', { hasStoredCheck: async () => false }));
	await session.start();
	await session.begin(false);
});
afterEach(() => session.end());

describe('screenTitle', () => {
	test.each<[Step, string]>([
		[{ kind: 'start' }, 'Start – IT-Selbstcheck – IT-Kompass'],
		[{ kind: 'context' }, 'Angaben zum Betrieb – IT-Selbstcheck – IT-Kompass'],
		[{ kind: 'question', questionId: 'A1' }, 'Frage 1 von 3 – IT-Selbstcheck – IT-Kompass'],
		[{ kind: 'question', questionId: 'E1' }, 'Frage 3 von 3 – IT-Selbstcheck – IT-Kompass'],
		[{ kind: 'overview' }, 'Übersicht – IT-Selbstcheck – IT-Kompass'],
		[{ kind: 'result' }, 'Ergebnis – IT-Selbstcheck – IT-Kompass'],
		[{ kind: 'nis2', place: 'ergebnis' }, 'NIS2 – IT-Selbstcheck – IT-Kompass'],
	])('names %j', (step, title) => {
		session.go(step);
		expect(screenTitle(session)).toBe(title);
	});
});
