import { minutesLeft } from '../minutes-left.ts';

/**
 * Words the check uses on more than one screen, all of them before its result: what only notes or results say stands
 * beside this file, so that nobody waits for it. Content (questions, measures) never stands here.
 */
export const de = {
	product: 'IT-Selbstcheck',
	unknown: 'Weiß ich nicht',
	unknownHint: 'Das klären wir später.',
	notApplicable: 'Trifft nicht zu',
	open: 'Noch offen',

	next: 'Weiter',
	skip: 'Überspringen',
	back: 'Zurück',
	toOverview: 'Zurück zur Übersicht',
	toResult: 'Zum Ergebnis',
	pause: 'Pause machen',
	allQuestions: 'Alle Fragen',
	keys: 'Mit der Tastatur: 1 bis 4 wählt eine Aussage, 0 „Weiß ich nicht“, Eingabe geht weiter.',
	progress: (number: number, total: number) => `Frage ${number} von ${total}`,
	minutes: (openQuestions: number) => {
		const minutes = minutesLeft(openQuestions);
		if (minutes === 0) return 'alles beantwortet';
		return minutes === 1 ? 'noch etwa 1 Minute' : `noch etwa ${minutes} Minuten`;
	},

	saveFile: 'Als Datei sichern',
	loadFile: 'Aus Datei laden',
	deleteAll: 'Alle Daten löschen',
	cancel: 'Abbrechen',
	/** A part of the page that loads only when it is asked for is on its way, or did not come. */
	partLoading: 'Wird geladen …',
	partMissing: 'Dieser Teil der Seite fehlt noch. Wahrscheinlich ist die Verbindung unterbrochen.',
	loadAgain: 'Noch einmal laden',

	/** Acknowledges a write; said only after the transaction completed. */
	saved: 'Gespeichert auf diesem Gerät',
	saving: 'Wird gespeichert …',
	notKept: 'Ohne Speichern: Beim Schließen oder Neuladen sind die Antworten weg.',
	saveFailed: 'Nicht gespeichert. Ihre Antworten sind noch da, solange diese Seite offen ist.',
};

/** What every language must have. German is the source. */
export type Strings = typeof de;
