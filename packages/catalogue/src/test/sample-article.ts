import type { Loose } from './plant.ts';

/** A body that breaks no rule: 900 words and more below one heading. */
export const SAMPLE_BODY = `\n## Was zu tun ist\n\n${'Der Betrieb prüft die Sicherung an jedem ersten Montag. '.repeat(101)}[^1]\n\n[^1]: § 30 BSIG.\n`;

/** Front matter and text of an article that breaks no rule. */
export function sampleArticle(): { front: Loose; body: string } {
	return {
		front: {
			title: 'Was die Leitung selbst tun muss',
			summary: 'Die Leitung hat drei Pflichten, die sie an niemanden abgeben kann.',
			audience: 'Geschäftsführung',
			publishedAt: '2026-11-01',
			checkedAt: '2026-11-01',
			reviewEveryMonths: 6,
			sources: ['bsig-30', 'bsig-32', 'bsig-38'],
			selfCheckDomain: 'A',
			measures: ['ruecksicherung-testen'],
			actions: { leitung: ['Termin setzen.'], it: ['Liste anlegen.'], dienstleister: ['Vertrag zeigen.'] },
		},
		body: SAMPLE_BODY,
	};
}
