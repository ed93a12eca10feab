import { matchProblems } from './matches.ts';
import type { Rule } from './rule.ts';
import { withoutCorrected } from './without-corrected.ts';

const BLANK = '[\\s\\u00a0\\u202f]';
const MONEY = `(?:10|zehn)${BLANK}?(?:Mio\\.?|Million(?:en)?)(?:${BLANK}(?:Euro|€))?`;

/** Claims on NIS2 that are often read and wrong, and phrases that promise too much. */
const CLAIMS: readonly (readonly [pattern: RegExp, instead: string])[] = [
	[
		new RegExp(
			`${MONEY}[^.!?]{0,30}(?:Jahresu|U)msatz[^.!?]{0,25}\\boder\\b[^.!?]{0,25}(?:Jahresb|B)ilanz(?!summe von jeweils)`,
			'giu',
		),
		'§ 28 verbindet die Geldwerte mit UND. Schreiben Sie: Umsatz und Bilanzsumme jeweils über 10 Mio. Euro.',
	],
	[
		new RegExp(
			`(?:Jahresu|U)msatz\\p{L}*${BLANK}oder${BLANK}[^.!?]{0,25}(?:Jahresb|B)ilanz\\p{L}*[^.!?]{0,25}${MONEY}`,
			'giu',
		),
		'§ 28 verbindet die Geldwerte mit UND. Schreiben Sie: Umsatz und Bilanzsumme jeweils über 10 Mio. Euro.',
	],
	[
		new RegExp(`\\bab${BLANK}${MONEY}${BLANK}(?:Jahresu|U)msatz(?![^.!?]{0,40}\\bund\\b)`, 'giu'),
		'Umsatz allein genügt nicht, und „ab“ ist falsch: über 10 Mio. Euro Umsatz und über 10 Mio. Euro Bilanzsumme, § 28 BSIG.',
	],
	[
		/NIS-?2[-\s]?(?:zertifi\p{L}+|Zertifi\p{L}+)/gu,
		'Ein allgemeines Zertifikat gibt es nicht. Nennen Sie, was geprüft wurde, zum Beispiel ISO 27001.',
	],
	[
		/(?:persönlich\p{L}*|unbeschränkt\p{L}*)\s(?:[Hh]aftung|haft\p{L}+)(?=[^.!?]{0,80}(?:NIS-?2|BSIG))|(?:NIS-?2|BSIG)[^.!?]{0,80}(?:persönlich\p{L}*|unbeschränkt\p{L}*)\s(?:Haftung|haft\p{L}+)/gu,
		'Die Leitung haftet der eigenen Einrichtung nach Gesellschaftsrecht; das BSIG greift nur hilfsweise, § 38 Abs. 2.',
	],
	[
		/30\sTage[nsr]?\snach\s(?:dem\s|einem\s)?(?:Sicherheitsv|V)orfall\p{L}*/giu,
		'Die Abschlussmeldung ist einen Monat nach der 72-Stunden-Meldung fällig, § 32 Abs. 1 S. 1 Nr. 4 BSIG.',
	],
	[
		/Sie\s(?:sind|wären)\s(?:nicht\s)?(?:NIS-?2[-\s]?pflichtig|(?:von\s)?NIS-?2(?:\sbetroffen))|(?<!\p{L})nis-?2-pflichtig\p{L}*/giu,
		'Das ist eine rechtliche Prüfung. Schreiben Sie: „Nach Ihren Angaben spricht viel dafür, dass …“',
	],
	[
		/(?:nicht|Registrierung)[^.!?]{0,40}[Rr]egistr\p{L}+[^.!?]{0,60}(?:10|zehn)\s(?:Mio\.?|Millionen)/gu,
		'Für fehlende Registrierung sind es bis zu 500.000 Euro, § 65 Abs. 5 S. 1 Nr. 5 BSIG.',
	],
	[
		/[Kk]leine\s(?:Unternehmen|Betriebe|Firmen)\ssind\snie(?:mals)?\s(?:betroffen|erfasst)/gu,
		'DNS, Vertrauensdienste, Telekommunikation und kritische Anlagen zählen ohne Mindestgröße, § 28 BSIG.',
	],
	[
		/Speditionen\s(?:sind|fallen)\s(?!nicht)[^.!?]{0,20}(?:betroffen|erfasst|darunter|unter\sNIS)/gu,
		'Straßengüterverkehr steht in keiner Anlage. Gelistet sind nur Verkehrsbeeinflussung und intelligente Verkehrssysteme.',
	],
	[
		/wichtige[n]?\sEinrichtungen?\swerden\snie(?:mals)?\sgeprüft/giu,
		'Das BSI darf prüfen, wenn Tatsachen einen Verstoß annehmen lassen, § 62 BSIG.',
	],
	[
		/(?:Leitung|Geschäftsführ\p{L}+)[^.!?]{0,40}(?<!\p{L})billig(?:en|t)(?!\p{L})/gu,
		'Im verkündeten § 38 steht „umsetzen und überwachen“, nicht „billigen“.',
	],
	[
		/Verzicht[^.!?]{0,40}unwirksam/gu,
		'Das verkündete Gesetz enthält keine Regel, nach der ein Verzicht auf Ersatz unwirksam ist.',
	],
	[
		/[Öö]ffentliche\p{L}?\sVerwaltung(?=[^.!?]{0,40}(?:Sektor|Anlage\s[12]))/gu,
		'Einen solchen Sektor gibt es in den Anlagen des BSIG nicht. Für den Bund gilt § 29, sonst Landesrecht.',
	],
];

/**
 * No widespread error about NIS2 and no verdict on a single reader. A claim may be quoted in order to correct it: in „…“
 * before a denial in the same sentence, in „…“ after `Falsch:`, `Irrtum:`, `Nicht richtig:` or `Überholt:`, or in the first
 * column of a table headed `Behauptung`.
 */
export const nis2Claims: Rule = (content) =>
	content.passages.flatMap((passage) => {
		const text = withoutCorrected(passage.text);
		return CLAIMS.flatMap(([pattern, instead]) =>
			matchProblems(passage, text, pattern, (found) => `„${found}“ stimmt nicht oder verspricht zu viel. ${instead}`),
		);
	});
