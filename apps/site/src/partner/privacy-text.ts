import type { EmbedChoice, EmbedHosts } from './embed-choice.ts';

const BEFORE = {
	click: (embed: string) =>
		`Vor Ihrem Klick lädt Ihr Browser von dort nur ein kleines Skript (${embed}). Den Check selbst lädt er erst, wenn Sie auf den Link klicken.`,
	visible: (embed: string) =>
		`Ihr Browser lädt von dort ein Skript und, sobald Sie in die Nähe des Checks blättern, den Check selbst (${embed}).`,
	eager: (embed: string) =>
		`Ihr Browser lädt von dort beim Öffnen dieser Seite ein Skript und den Check selbst (${embed}).`,
} as const;

/**
 * A paragraph for the partner's own privacy notice: what is loaded when, and what stays in the browser. A draft for his
 * data protection officer, no legal advice.
 *
 * @param operator who runs the embed host
 */
export function privacyText({ load, partner }: EmbedChoice, { site, embed }: EmbedHosts, operator: string): string {
	return [
		`IT-Selbstcheck. Auf dieser Seite steht der IT-Selbstcheck von ${operator}. ${BEFORE[load](embed)} Dabei erfährt der Server des Anbieters wie bei jedem Abruf Ihre IP-Adresse und die Kennung Ihres Browsers, nicht aber, von welcher Seite Sie kommen.`,
		'Ihre Antworten bleiben in Ihrem Browser. Weder wir noch der Anbieter erhalten sie. Es gibt keine Cookies und keine Auswertung. Gespeichert wird nur, wenn Sie „Merken und starten“ wählen, und nur auf Ihrem Gerät (§ 25 Abs. 2 Nr. 2 TDDDG). Im Check können Sie alles wieder löschen.',
		...(partner === ''
			? []
			: [
					'Möchten Sie Ihr Ergebnis mit uns besprechen, wählen Sie im Check aus, was wir erfahren sollen, und lesen es vorher Wort für Wort. Erst wenn Sie es danach selbst absenden, erhalten wir es.',
				]),
		`Mehr dazu: ${site}/datenschutz/`,
	].join('\n\n');
}
