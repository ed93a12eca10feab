import type { Mode, Questionnaire, QuestionnaireNotes } from '@it-kompass/schema';
import type { Component } from 'svelte';
import type { FrameSurroundings } from './frame-surroundings.ts';

/** What a frame shows: the check, with what it begins with, or a page of its own. */
export type LoadedMode =
	| {
			readonly kind: 'check';
			readonly mode: Mode;
			readonly questionnaire: Questionnaire;
			readonly loadNotes: () => Promise<QuestionnaireNotes>;
	  }
	| { readonly kind: 'page'; readonly Page: Component<{ surroundings: FrameSurroundings }> };

/** What a frame can begin with. A new mode is one line here and, beside the check, one component. */
const MODES = {
	kurzcheck: async () => {
		const { default: questionnaire } = await import('@it-kompass/catalogue/de/kurzcheck-start.json');
		const loadNotes = async () => (await import('@it-kompass/catalogue/de/kurzcheck-notes.json')).default;
		return { kind: 'check', mode: 'kurzcheck', questionnaire, loadNotes };
	},
	voll: async () => {
		const { default: catalogue } = await import('@it-kompass/catalogue/de/check.json');
		return { kind: 'check', mode: 'voll', questionnaire: catalogue, loadNotes: async () => catalogue };
	},
	nis2: async () => ({ kind: 'page', Page: (await import('./Nis2Mode.svelte')).default }),
	foerderung: async () => ({ kind: 'page', Page: (await import('./FundingMode.svelte')).default }),
	massnahmen: async () => ({ kind: 'page', Page: (await import('./MeasuresMode.svelte')).default }),
} as const satisfies Record<string, () => Promise<LoadedMode>>;

export type ModeName = keyof typeof MODES;

/** Whether a word names a mode that is built. */
export function isModeName(word: string): word is ModeName {
	return Object.hasOwn(MODES, word);
}

/**
 * Loads what a mode needs beyond the frame itself.
 *
 * @throws whatever the browser says when the connection is gone
 */
export async function loadMode(name: ModeName): Promise<LoadedMode> {
	return MODES[name]();
}
