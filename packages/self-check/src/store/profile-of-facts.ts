import type { StoredCheck } from '@it-kompass/schema/stored';
import { type BandedFact, bandOf, isBanded, UNKNOWN } from '@it-kompass/scoring/profile';

/** Facts as releases before the profile kept them: each check under names of its own, every value as a word. */
export type EarlierFacts = Readonly<Record<string, string>>;

type StoredProfile = StoredCheck['profile'];
type Value = StoredProfile[string]['value'];

/** One fact that two checks kept under names of their own, or that has another name today. The first known one counts. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
	gruppe: ['nis2-gruppe', 'foerderung-gruppe'],
	niederlassung: ['nis2-niederlassung'],
	'hauptniederlassung-anderswo': ['nis2-hauptniederlassung-anderswo'],
	'kritis-fuer-finanzunternehmen': ['nis2-kritis-fuer-finanzunternehmen'],
	qualifiziert: ['nis2-qualifiziert'],
	oeffentlich: ['nis2-oeffentlich'],
	entgelt: ['nis2-entgelt'],
	registrar: ['nis2-registrar'],
	'it-unabhaengig': ['nis2-it-unabhaengig'],
	enwg: ['nis2-enwg'],
	'energie-nebensache': ['nis2-energie-nebensache'],
	dora: ['nis2-dora'],
	telematik: ['nis2-telematik'],
	'kunde-erfasst': ['nis2-kunde-erfasst'],
	'erfasst-seit': ['nis2-seit'],
	'freier-beruf': ['foerderung-freier-beruf'],
	begonnen: ['foerderung-begonnen'],
	darlehen: ['foerderung-darlehen'],
	'besondere-branche': ['foerderung-branche'],
};

/** Number today → the bands it was kept as, and the exact figures beside them. */
const NUMBERS: Readonly<Record<string, { readonly bands: readonly string[]; readonly exact: readonly string[] }>> = {
	beschaeftigte: {
		bands: ['beschaeftigte', 'nis2-beschaeftigte'],
		exact: ['nis2-beschaeftigte-genau', 'foerderung-beschaeftigte'],
	},
	umsatz: { bands: ['umsatz', 'nis2-umsatz'], exact: ['nis2-umsatz-genau', 'foerderung-umsatz'] },
	bilanz: { bands: ['nis2-bilanz', 'foerderung-bilanzsumme'], exact: ['nis2-bilanz-genau', 'foerderung-bilanz'] },
	'gruppe-beschaeftigte': {
		bands: ['foerderung-gruppe-beschaeftigte'],
		exact: ['foerderung-gruppe-beschaeftigte-genau'],
	},
	'gruppe-umsatz': { bands: ['foerderung-gruppe-umsatz'], exact: ['foerderung-gruppe-umsatz-genau'] },
	'gruppe-bilanz': { bands: ['foerderung-gruppe-bilanzsumme'], exact: ['foerderung-gruppe-bilanz-genau'] },
	'de-minimis': { bands: [], exact: ['foerderung-de-minimis'] },
	alter: { bands: [], exact: ['foerderung-alter'] },
};

const SIDES = ['photovoltaik', 'blockheizkraftwerk', 'ladepunkte', 'konzern-it'];
/** Answers that say nothing. */
const UNSAID = [UNKNOWN, 'keine-angabe'];

/**
 * The facts of an earlier release as a profile. What cannot be taken over stays under its own name, where the page says that
 * nothing asks for it any more: nothing is lost.
 *
 * @param at when the check was last changed; that release did not keep it for each fact
 */
export function profileOfFacts(facts: EarlierFacts, at: string): StoredProfile {
	const left = new Map(Object.entries(facts));
	const values = new Map<string, Value>();
	for (const [fact, names] of Object.entries(CHOICES)) take(fact, choice(names, left));
	for (const [fact, { bands, exact }] of Object.entries(NUMBERS)) take(fact, number(fact, bands, exact, left));
	take('taetigkeit', trades(left));
	take('gruppenzahlen', groupFigures(left));
	for (const id of ['vorhaben', 'eigenes']) take(id, many(`foerderung-${id}`, left));
	const sides = left.get('nis2-neben');
	left.delete('nis2-neben');
	for (const side of SIDES) {
		const name = `nis2-neben-${side}`;
		take(`neben-${side}`, left.get(name) ?? (sides === 'genannt' ? 'keine' : sides));
		left.delete(name);
	}
	const known = (id: string, value: Value): StoredProfile => ({ [id]: { value, from: originOf(id, facts), at } });
	return Object.assign(
		{},
		...[...left].map(([id, value]) => known(id, value)),
		...[...values].map(([id, value]) => known(id, value)),
	);

	function take(fact: string, value: Value | undefined): void {
		if (value !== undefined) values.set(fact, value);
	}
}

/** The first of these names that says something, else the first that is there. Another that says something else stays. */
function choice(names: readonly string[], left: Map<string, string>): string | undefined {
	const given = names.filter((name) => left.has(name));
	const name = given.find((candidate) => !UNSAID.includes(left.get(candidate) ?? '')) ?? given[0];
	if (name === undefined) return undefined;
	const value = left.get(name);
	for (const other of given)
		if (left.get(other) === value || UNSAID.includes(left.get(other) ?? '')) left.delete(other);
	left.delete(name);
	return value;
}

/** The exact figure where it lies in the band that is kept, else the band. */
function number(
	fact: string,
	bandNames: readonly string[],
	exactNames: readonly string[],
	left: Map<string, string>,
): Value | undefined {
	const band = choice(bandNames, left);
	const isOpen = band === undefined || UNSAID.includes(band);
	let exact: number | undefined;
	for (const name of exactNames) {
		const text = left.get(name);
		const figure = figureOf(text);
		const fits = figure !== null && (isOpen || !isBanded(fact) || bandOf(fact as BandedFact, figure) === band);
		if (fits || text === UNKNOWN) left.delete(name);
		if (fits) exact ??= figure;
		// The finder kept whole numbers beside the decimals of the NIS2 check.
		else if (figure !== null && exact !== undefined) left.delete(name);
		if (text === UNKNOWN && band === undefined && exact === undefined) return UNKNOWN;
	}
	return exact ?? band;
}

/** Each choice was kept as `ja` under a name of its own; the fact itself held what excludes all of them. */
function many(name: string, left: Map<string, string>): Value | undefined {
	const chosen = [...left].filter(([id, value]) => id.startsWith(`${name}-`) && value === 'ja').map(([id]) => id);
	const exclusive = left.get(name);
	for (const id of [name, ...chosen]) left.delete(id);
	if (chosen.length > 0) return chosen.map((id) => id.slice(name.length + 1));
	return exclusive === 'nichts' ? [] : exclusive;
}

function trades(left: Map<string, string>): Value | undefined {
	const said = left.get('nis2-arten');
	const chosen = [...left.keys()].filter((id) => /^nis2-(art|branche)-/.test(id));
	const isKnown = said === undefined || ['gewaehlt', 'keine', UNKNOWN].includes(said);
	for (const id of [...(isKnown ? ['nis2-arten'] : []), ...chosen]) left.delete(id);
	if (chosen.length > 0) return chosen.map(tradeIdOf);
	return said === 'keine' ? [] : said === UNKNOWN ? said : undefined;
}

/** `A2-5.4.1` for `nis2-art-a2-5-4-1`, `spedition` for `nis2-branche-spedition`. */
function tradeIdOf(name: string): string {
	const [, annex, ...parts] = /^nis2-art-a([12])-(\d+)-(\d+)-(\d+)$/.exec(name) ?? [];
	return annex === undefined ? name.replace(/^nis2-(art|branche)-/, '') : `A${annex}-${parts.join('.')}`;
}

function groupFigures(left: Map<string, string>): Value | undefined {
	const names = { staff: 'beschaeftigte', turnoverEur: 'umsatz', balanceEur: 'bilanz' };
	const figures = Object.entries(names).flatMap(([key, name]) => {
		const figure = figureOf(left.get(`nis2-gruppe-${name}`));
		if (figure !== null) left.delete(`nis2-gruppe-${name}`);
		return figure === null ? [] : [[key, figure] as const];
	});
	const said = left.get('nis2-gruppenzahlen');
	left.delete('nis2-gruppenzahlen');
	if (figures.length > 0) return Object.fromEntries(figures);
	return said === UNKNOWN ? said : said === undefined ? undefined : {};
}

/** `49-5` stood for 49.5. */
function figureOf(text: string | undefined): number | null {
	return text !== undefined && /^\d{1,13}(-\d{1,2})?$/.test(text) ? Number(text.replace('-', '.')) : null;
}

/** Which check had asked: the names told. */
function originOf(id: string, facts: EarlierFacts): string {
	if (Object.hasOwn(facts, id)) return 'selbstcheck';
	const names = CHOICES[id] ?? [...(NUMBERS[id]?.bands ?? []), ...(NUMBERS[id]?.exact ?? [])];
	const name = names.find((candidate) => Object.hasOwn(facts, candidate));
	return name?.startsWith('foerderung-') || ['vorhaben', 'eigenes'].includes(id) ? 'foerderung' : 'nis2';
}
