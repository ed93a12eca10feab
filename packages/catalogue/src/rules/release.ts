import { problemAt } from '../content.ts';
import type { Rule } from './rule.ts';

/** What may be missing while editing but not on a public site: a real operator, real partners, a named reviewer for every article, and the questionnaire frozen as it is published. */
export const release: Rule = (content) => [
	...(content.site?.value.sample
		? [
				problemAt(
					content.site,
					['sample'],
					'Der Betreiber ist ein Muster. Tragen Sie die echten Angaben ein und setzen Sie sample: false.',
				),
			]
		: []),
	...(content.frame !== null && !content.frozen.some(({ id }) => id === content.frame?.value.version)
		? [
				problemAt(
					content.frame,
					['version'],
					`Die Version ${content.frame.value.version} ist noch nicht festgehalten. Rufen Sie auf: pnpm content freeze`,
				),
			]
		: []),
	...content.partners
		.filter(({ value }) => value.sample)
		.map((entry) => problemAt(entry, ['sample'], 'Der Partner ist erfunden. Löschen Sie die Datei und ihr Logo.')),
	...content.articles
		.filter(({ value }) => value.reviewer === undefined)
		.map((entry) =>
			problemAt(
				entry,
				[],
				'Der Artikel nennt niemanden, der ihn geprüft hat. Tragen Sie die Person ein. Beispiel: reviewer: Vorname Nachname',
			),
		),
];
