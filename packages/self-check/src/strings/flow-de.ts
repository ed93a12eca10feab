/** Checks by id, as a source of answers. */
export const CHECK_NAMES: Readonly<Record<string, string>> = {
	selbstcheck: 'Ihrem Selbstcheck',
	nis2: 'Ihrem NIS2-Check',
	foerderung: 'Ihrer Fördermittelsuche',
	link: 'einem Link',
};

/** Words every check has on its question screens. */
export const flowDe = {
	/** @param check with its pronoun, e.g. „Ihrem NIS2-Check“ */
	from: (check: string) => `Aus ${check} übernommen. Sie können es hier ändern.`,
	/** In a list of answers. */
	source: (check: string) => `aus ${check}`,
	/** Questions that may follow the one on the screen. */
	atMost: (questions: number) => {
		if (questions <= 0) return 'Das ist die letzte Frage.';
		return questions === 1 ? 'Danach noch höchstens 1 Frage' : `Danach noch höchstens ${questions} Fragen`;
	},
	keys: (options: number) =>
		`Mit der Tastatur: 1 bis ${options} wählt eine Antwort, 0 „Weiß ich nicht“, Eingabe geht weiter.`,
};
