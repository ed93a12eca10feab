import type { ImportOutcome } from '../file/import-check.ts';

type Refusal = Extract<ImportOutcome, { ok: false }>;

/** Why a file was not taken, and what to do. Every sentence ends with the good news: nothing was changed. */
export function fileProblem(refusal: Refusal): string {
	return `${sentence(refusal)} An Ihrem jetzigen Check wurde nichts geändert.`;
}

function sentence(refusal: Refusal): string {
	switch (refusal.code) {
		case 'too-large':
			return 'Die Datei ist größer als 1 MB. Ein gesicherter Check ist viel kleiner. Wählen Sie die Datei, deren Name mit „it-selbstcheck“ beginnt.';
		case 'unreadable':
			return 'Der Browser konnte die Datei nicht lesen. Kopieren Sie sie auf dieses Gerät und versuchen Sie es noch einmal.';
		case 'empty':
			return 'Die Datei ist leer. Wählen Sie eine andere.';
		case 'not-json':
			return 'Die Datei ist beschädigt oder abgeschnitten. Nehmen Sie die ursprüngliche Datei, nicht eine Kopie aus einer E-Mail-Vorschau.';
		case 'suspicious':
			return 'Die Datei ist anders aufgebaut als alles, was dieser Check sichert, und wird nicht geladen. Haben Sie sie von Hand geändert, nehmen Sie die ursprüngliche.';
		case 'not-a-check':
			return 'Die Datei ist kein gesicherter IT-Selbstcheck. Wählen Sie die Datei, deren Name mit „it-selbstcheck“ beginnt.';
		case 'invalid':
			return 'In der Datei steht ein Wert, den es in diesem Check nicht gibt. Haben Sie sie von Hand geändert, nehmen Sie die ursprüngliche.';
		case 'newer':
			return `Die Datei stammt aus einer neueren Fassung (Format ${refusal.version}). Laden Sie diese Seite neu und versuchen Sie es noch einmal.`;
	}
}
