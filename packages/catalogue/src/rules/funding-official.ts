import type { FundingProgramme } from '@it-kompass/schema';
import { type Entry, problemAt } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const NONE_FOUND = 'Keine amtliche Seite gefunden.';

/** Kinds of evidence that no office has written. */
const PRIVATE = ['beratung', 'presse', 'verband', 'sonstige'];

function checkNone(entry: Entry<FundingProgramme>): Problem[] {
	const { url, note } = entry.value.official;
	if (url !== null)
		return [
			problemAt(
				entry,
				['official', 'kind'],
				'Hier steht „keine“, darunter aber eine Adresse. Nennen Sie, wohin sie führt: programmseite, einstiegsseite oder rechtstext.',
			),
		];
	if (note?.startsWith(NONE_FOUND) === true) return [];
	return [
		problemAt(
			entry,
			['official', 'note'],
			`Sagen Sie in Worten, dass keine Seite gefunden wurde. Beginnen Sie mit „${NONE_FOUND}“`,
		),
	];
}

function checkAddress(entry: Entry<FundingProgramme>): Problem[] {
	const { url, owner, seen } = entry.value.official;
	return [
		...(url === null
			? [
					problemAt(
						entry,
						['official', 'url'],
						'Die Adresse fehlt. Nennen Sie die amtliche Seite oder setzen Sie kind: keine und sagen Sie es unter note.',
					),
				]
			: checkHost(entry, url)),
		...(owner === null
			? [
					problemAt(
						entry,
						['official', 'owner'],
						'Sagen Sie, wessen Seite das ist, damit der Link es nennt. Beispiel: der NBank',
					),
				]
			: []),
		...(seen === null
			? [problemAt(entry, ['official', 'seen'], 'Sagen Sie, wie die Adresse belegt ist: gelesen oder nur-adresse.')]
			: []),
	];
}

function checkHost(entry: Entry<FundingProgramme>, url: string): Problem[] {
	const host = hostOf(url);
	const page = entry.value.evidence.find((one) => PRIVATE.includes(one.kind) && hostOf(one.url) === host);
	if (page === undefined) return [];
	return [
		problemAt(
			entry,
			['official', 'url'],
			`Diese Adresse ist nicht amtlich: Unter evidence steht ${host} als „${page.kind}“. Nennen Sie eine Seite der Stelle oder berichtigen Sie die Art des Belegs.`,
		),
	];
}

function hostOf(url: string): string {
	return new URL(url).hostname.replace(/^www\./, '');
}

/** Every programme leads to a page of an office, and says whose, or says in words that none was found. */
export const fundingOfficial: Rule = (content) =>
	content.funding.flatMap((entry) => (entry.value.official.kind === 'keine' ? checkNone(entry) : checkAddress(entry)));
