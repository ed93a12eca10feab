import type { Level, Role } from '@it-kompass/schema';
import { minutesLeft } from '../format.ts';

/** Words the check uses on more than one screen. Content (questions, measures) never stands here. */
export const de = {
	product: 'IT-Selbstcheck',
	/** Level 0 to 4, in order. */
	levels: ['ungeregelt', 'reaktiv', 'geregelt', 'gesteuert', 'vorausschauend'],
	roles: { leitung: 'Leitung', it: 'IT', dienstleister: 'Dienstleister' },
	/** After "Bitte klären mit". */
	rolesDative: { leitung: 'der Leitung', it: 'Ihrer IT', dienstleister: 'Ihrem Dienstleister' },
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
	whyWeAsk: 'Warum wir fragen',
	whoKnows: 'Wer weiß das?',
	mustHave: 'Gilt als Pflicht',
	mustHaveLimit: (level: Level) => `Fehlt das, bleibt dieser Bereich höchstens auf Stufe ${level}.`,
	howWeCalculate: 'So rechnen wir',
	terms: 'Begriffe',
	readInGlossary: 'Im Glossar nachlesen',
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

	/** Acknowledges a write; said only after the transaction completed. */
	saved: 'Gespeichert auf diesem Gerät',
	saving: 'Wird gespeichert …',
	notKept: 'Ohne Speichern: Beim Schließen oder Neuladen sind die Antworten weg.',
	saveFailed: 'Nicht gespeichert. Ihre Antworten sind noch da, solange diese Seite offen ist.',
	retry: 'Noch einmal speichern',
};

/** "2 geregelt" */
export function levelText(level: Level): string {
	return `${level} ${de.levels[level]}`;
}

/** "Stufe 2 von 4 (geregelt)" */
export function stageText(level: Level): string {
	return `Stufe ${level} von 4 (${de.levels[level]})`;
}

export function roleNames(roles: readonly Role[]): readonly string[] {
	return roles.map((role) => de.roles[role]);
}

/** What every language must have. German is the source. */
export type Strings = typeof de;
