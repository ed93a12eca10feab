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
	stalled: {
		tone: 'problem',
		title: 'Der Browser speichert gerade nicht.',
		text: 'Die letzten Antworten stehen nur auf dieser Seite. Meist hält ein anderer Tab dieser Seite den Speicher fest: Schließen Sie ihn, dann geht es hier von selbst weiter. Vorsichtshalber sichern Sie den Check unten als Datei.',
	},
	'not-kept': {
		tone: 'problem',
		title: 'Ihr Check ist nicht auf diesem Gerät gespeichert.',
		text: 'Der Browser hat ihn nicht angenommen, meist fehlt Platz. Ihre Antworten bleiben, solange diese Seite offen ist. Schaffen Sie Platz und versuchen Sie es noch einmal, oder sichern Sie den Check als Datei.',
	},
	'not-begun': {
		tone: 'problem',
		title: 'Ein neuer Check ließ sich nicht anlegen.',
		text: 'Der Browser hat ihn nicht angenommen, meist fehlt Platz. Ihr bisheriger Check ist unverändert. Schaffen Sie Platz auf dem Gerät und versuchen Sie es noch einmal.',
	},
	waiting: {
		tone: 'problem',
		title: 'Der Browser antwortet noch nicht.',
		text: 'Ein Check auf diesem Gerät lässt sich deshalb noch nicht öffnen; er bleibt, wie er ist. Schließen Sie andere Tabs dieser Seite oder warten Sie einen Moment. Was Sie inzwischen antworten, bleibt auf dieser Seite, und sobald der Browser antwortet, geht es hier weiter.',
	},
	late: {
		tone: 'problem',
		title: 'Auf diesem Gerät liegt noch ein anderer Check.',
		text: 'Der Browser hat jetzt geantwortet. Was Sie hier geantwortet haben, steht bisher nur auf dieser Seite. Zusammenführen, daneben ablegen oder verwerfen: Das bestimmen Sie.',
	},
	unreadable: {
		tone: 'problem',
		title: 'Auf diesem Gerät wurde ein Check gemerkt, der sich gerade nicht öffnen lässt.',
		text: 'Wir haben daran nichts geändert. Schließen Sie andere Tabs dieser Seite und laden Sie neu; hilft das nicht, starten Sie den Browser neu. Ein Check, den Sie jetzt beginnen, wird nicht gespeichert. Sichern Sie ihn als Datei.',
	},
	vanished: {
		tone: 'note',
		title: 'Der Check, der hier gemerkt war, ist nicht mehr da.',
		text: 'Der Browser hat ihn entfernt, etwa beim Aufräumen oder nach einem Fehler. Zurückholen können wir ihn nicht, denn er lag nur auf diesem Gerät. Haben Sie eine Datei gesichert, laden Sie sie unten wieder. Sonst beginnen Sie einfach neu.',
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
		text: 'Wir ändern daran nichts. Laden Sie die Seite neu. Bleibt die Meldung, laden Sie Ihren Check herunter und arbeiten Sie hier ohne Speichern weiter.',
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
