/** A sentence for a state the visitor should know: what is, and what to do. */
export interface Message {
	readonly tone: 'note' | 'problem';
	readonly title: string;
	readonly text: string;
}

export const STORE_MESSAGES = {
	unavailable: {
		tone: 'problem',
		title: 'Ihr Browser lässt kein Speichern zu.',
		text: 'Der Check läuft trotzdem, wird aber nicht gespeichert. Sichern Sie ihn als Datei, bevor Sie die Seite schließen.',
	},
	failed: {
		tone: 'problem',
		title: 'Die letzte Antwort ist nicht gespeichert.',
		text: 'Sie ist noch da, solange diese Seite offen ist. Schaffen Sie Platz auf dem Gerät und versuchen Sie es noch einmal, oder sichern Sie den Check als Datei.',
	},
	outdated: {
		tone: 'problem',
		title: 'Diese Seite ist nicht mehr aktuell.',
		text: 'In einem anderen Fenster läuft eine neuere Fassung. Hier wird nichts mehr gespeichert. Laden Sie die Seite neu; Ihre gespeicherten Antworten bleiben.',
	},
	blocked: {
		tone: 'problem',
		title: 'Bitte schließen Sie den anderen Tab.',
		text: 'Dort ist eine ältere Fassung dieser Seite offen. Sobald er zu ist, geht es hier von selbst weiter.',
	},
	deleted: {
		tone: 'problem',
		title: 'Der gespeicherte Check ist gelöscht.',
		text: 'Er wurde in einem anderen Fenster oder vom Browser entfernt. Was Sie hier sehen, ist noch da, solange diese Seite offen ist. Sichern Sie es als Datei, wenn Sie es behalten möchten.',
	},
	'newer-database': {
		tone: 'problem',
		title: 'Ihre Daten stammen aus einer neueren Fassung.',
		text: 'Wir ändern daran nichts. Laden Sie die Seite neu. Bleibt die Meldung, arbeiten Sie hier ohne Speichern weiter.',
	},
	quarantined: {
		tone: 'note',
		title: 'Ein gespeicherter Check ließ sich nicht lesen.',
		text: 'Er ist nicht gelöscht, sondern zur Seite gelegt. Sie können ihn unten als Datei herunterladen.',
	},
	'nothing-stored': {
		tone: 'note',
		title: 'Hier liegt kein gespeicherter Check.',
		text: 'Ohne Speichern gehen Antworten beim Neuladen verloren. Haben Sie eine Datei gesichert, laden Sie sie unten wieder.',
	},
} as const satisfies Record<string, Message>;

export type StoreMessageCode = keyof typeof STORE_MESSAGES;
