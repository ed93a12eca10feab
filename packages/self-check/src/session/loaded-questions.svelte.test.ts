import { describe, expect, test, vi } from 'vitest';
import { LoadedQuestions } from './loaded-questions.svelte.ts';
import { fullCatalogue, kurzcheck } from './sample-session.ts';

const FIRM = { id: 'rolle', quick: false, text: 'Wer antwortet?', options: [] };
const notes = { ...fullCatalogue, context: [FIRM] };

function questions(changes: Partial<ConstructorParameters<typeof LoadedQuestions>[0]> = {}): LoadedQuestions {
	return new LoadedQuestions({
		questionnaire: kurzcheck,
		loadNotes: async () => notes,
		loadCatalogue: async () => fullCatalogue,
		...changes,
	});
}

describe('LoadedQuestions', () => {
	test('asks the Kurzcheck until the whole catalogue is here', async () => {
		const loaded = questions();
		expect(loaded.questionnaire).toBe(kurzcheck);
		expect(await loaded.loadCatalogue()).toBe(fullCatalogue);
		expect(loaded.questionnaire).toBe(fullCatalogue);
	});

	test('asks everything about the firm once the notes are here, and the same questions', async () => {
		const loaded = questions();
		expect(await loaded.loadNotes()).toBe(notes);
		expect(loaded.questionnaire.context).toEqual([FIRM]);
		expect(loaded.questionnaire.domains).toBe(kurzcheck.domains);
	});

	test('needs no notes once the catalogue is here', async () => {
		const loadNotes = vi.fn(async () => notes);
		const loaded = questions({ loadNotes });
		await loaded.loadCatalogue();
		expect(await loaded.loadNotes()).toBe(fullCatalogue);
		expect(loadNotes).not.toHaveBeenCalled();
	});

	test.each(['loadCatalogue', 'loadNotes'] as const)('%s tries again after a failure, once is enough', async (load) => {
		const source = vi.fn(async () => fullCatalogue).mockRejectedValueOnce(new TypeError('Failed to fetch'));
		const loaded = questions({ [load]: source });
		await expect(loaded[load]()).rejects.toThrow('Failed to fetch');
		expect(await loaded[load]()).toBe(fullCatalogue);
		expect(await loaded[load]()).toBe(fullCatalogue);
		expect(source).toHaveBeenCalledTimes(2);
	});
});
