import type { Nis2Class } from '@it-kompass/schema';

/** Words of the NIS2 check on more than one screen. Law and duties are content and never stand here. */
export const nis2De = {
	product: 'NIS2-Check',
	unknownHint: 'Dann bleiben mehrere Ergebnisse möglich.',
	/** Before the trade is known, nobody can count what follows. */
	usually: 'Meist sind es sieben bis elf Fragen',
	/** Questions that may follow the one on the screen. */
	atMost: (questions: number) => {
		if (questions <= 0) return 'Das ist die letzte Frage.';
		return questions === 1 ? 'Danach noch höchstens 1 Frage' : `Danach noch höchstens ${questions} Fragen`;
	},
	keys: (options: number) =>
		`Mit der Tastatur: 1 bis ${options} wählt eine Antwort, 0 „Weiß ich nicht“, Eingabe geht weiter.`,
	limits:
		'Selbsteinschätzung, keine Rechtsberatung. Gerechnet wurde nur mit Ihren Angaben, nur in diesem Browser. Maßgeblich ist das Gesetz.',
};

/** The official tool of the BSI, to cross-check. Its wording is its own; no parity is claimed. */
export const OFFICIAL_CHECK = 'https://betroffenheitspruefung-nis-2.bsi.de/';

/** Where firms register and report incidents, § 33 Abs. 1 BSIG. */
export const BSI_PORTAL = 'https://portal.bsi.bund.de/';

/** The classes as a part of a sentence, after „als“. */
export const NIS2_CLASS_NAMES: Readonly<Record<Nis2Class, string>> = {
	'besonders-wichtige-einrichtung': 'besonders wichtige Einrichtung',
	'wichtige-einrichtung': 'wichtige Einrichtung',
	'nicht-erfasst': 'nicht erfasst',
};
