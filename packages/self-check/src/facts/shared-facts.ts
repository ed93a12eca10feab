import { BANDS, bandOf, type ExactFact, figureRange } from '../funding/figure-bands.ts';
import { figureOf } from '../nis2/read-figure.ts';

type Facts = Readonly<Record<string, string>>;

/** One fact that two checks ask for and keep under names of their own. */
interface Twin {
	readonly nis2: string;
	readonly funding: string;
	readonly name: string;
	/** Values that say something, in words. */
	readonly values: Readonly<Record<string, string>>;
}

const TWINS: readonly Twin[] = [
	{ nis2: 'nis2-gruppe', funding: 'foerderung-gruppe', name: 'Gruppe', values: { ja: 'Ja', nein: 'Nein' } },
	{
		nis2: 'nis2-bilanz',
		funding: 'foerderung-bilanzsumme',
		name: 'Bilanzsumme',
		values: {
			'bis-10-mio': 'bis 10 Millionen',
			'10-43-mio': '10 bis 43 Millionen',
			'ueber-43-mio': 'über 43 Millionen',
		},
	},
];

/** The firm's own exact figures: in the finder as whole numbers, in the NIS2 check with decimals. */
const EXACT: readonly {
	readonly funding: ExactFact;
	readonly nis2: string;
	readonly whole: (figure: number) => number;
}[] = [
	// 49.5 is below 50, and a cent above a limit is above it.
	{ funding: 'foerderung-beschaeftigte', nis2: 'nis2-beschaeftigte-genau', whole: Math.floor },
	{ funding: 'foerderung-umsatz', nis2: 'nis2-umsatz-genau', whole: Math.ceil },
	{ funding: 'foerderung-bilanz', nis2: 'nis2-bilanz-genau', whole: Math.ceil },
];

/** Own figure, sum of all others in the NIS2 check, and the band of both in the finder. */
const GROUP = [
	['foerderung-beschaeftigte', 'nis2-gruppe-beschaeftigte', 'foerderung-gruppe-beschaeftigte-genau'],
	['foerderung-umsatz', 'nis2-gruppe-umsatz', 'foerderung-gruppe-umsatz-genau'],
	['foerderung-bilanz', 'nis2-gruppe-bilanz', 'foerderung-gruppe-bilanz-genau'],
] as const satisfies readonly (readonly [ExactFact, string, ExactFact])[];

/** The facts of a check with the answers of the finder where the NIS2 check has none of its own. */
export function knownToNis2(kept: Facts): Facts {
	return filled(kept, ({ nis2, funding }) => [nis2, funding]);
}

/**
 * The facts of a check with the answers of the NIS2 check where the finder has none of its own: group, balance sheet, exact
 * figures, and the group's figures where own ones and those of all others lie in one band together. The other way round the
 * group's figures stay apart: NIS2 counts partners pro rata, and the finder does not ask for that.
 */
export function knownToFunding(kept: Facts): Facts {
	const contradicted = contradictions(kept).map(({ fact }) => fact);
	const facts: Record<string, string> = Object.fromEntries(
		Object.entries(filled(kept, ({ nis2, funding }) => [funding, nis2])).filter(([id]) => !contradicted.includes(id)),
	);
	for (const { funding, nis2, whole } of EXACT) {
		const figure = figureOf(kept[nis2]);
		const { fact, bands } = BANDS[funding];
		if (figure === null || facts[funding] !== undefined || contradicted.includes(fact)) continue;
		const band = bandOf(bands, whole(figure));
		if (!Object.hasOwn(bands, facts[fact] ?? '')) facts[fact] = band;
		if (facts[fact] === band) facts[funding] = String(whole(figure));
	}
	if (facts['foerderung-gruppe'] !== 'ja') return facts;
	for (const [own, others, total] of GROUP) {
		const [range, sum] = [figureRange(facts, own), figureOf(kept[others])];
		const { fact, bands } = BANDS[total];
		if (range === null || sum === null || Object.hasOwn(bands, facts[fact] ?? '')) continue;
		const band = bandOf(bands, Math.floor(range.low + sum));
		if (band === bandOf(bands, Math.floor(range.high + sum))) facts[fact] = band;
	}
	return facts;
}

/** Where two checks keep different answers to one question: the fact of the finder, and a sentence. */
export function contradictions(kept: Facts): readonly { readonly fact: string; readonly text: string }[] {
	return TWINS.flatMap(({ nis2, funding, name, values }) => {
		const [here, there] = [wordOf(values, kept[funding]), wordOf(values, kept[nis2])];
		if (here === undefined || there === undefined || here === there) return [];
		return [{ fact: funding, text: `${name}: In der Förderung steht „${here}“, im NIS2-Check „${there}“.` }];
	});
}

/**
 * What has to be written so that both checks know of a change: the same answer under the other name, an exact figure with
 * its band, and no exact figure outside of a band that was chosen. An empty value takes a fact back.
 */
export function inBothChecks(changes: Facts, kept: Facts): Facts {
	const all: Record<string, string> = withTwins(changes);
	for (const { funding, nis2, whole } of EXACT) {
		const { fact, bands } = BANDS[funding];
		if (changes[funding] !== undefined) all[nis2] = changes[funding];
		else if (changes[nis2] !== undefined) {
			const figure = figureOf(changes[nis2]);
			if (figure === null) continue;
			all[funding] = String(whole(figure));
			all[fact] = bandOf(bands, whole(figure));
		} else if (all[fact] !== undefined) {
			const [here, there] = [figureOf(kept[funding]), figureOf(kept[nis2])];
			if (here !== null && bandOf(bands, here) !== all[fact]) all[funding] = '';
			if (there !== null && bandOf(bands, whole(there)) !== all[fact]) all[nis2] = '';
		}
	}
	return withTwins(all);
}

function withTwins(changes: Facts): Record<string, string> {
	const all = { ...changes };
	for (const { nis2, funding } of TWINS) {
		const value = changes[nis2] ?? changes[funding];
		if (value !== undefined) Object.assign(all, { [nis2]: value, [funding]: value });
	}
	return all;
}

/** Known before unknown, own before the other's. */
function filled(kept: Facts, names: (twin: Twin) => readonly [own: string, other: string]): Facts {
	const facts = { ...kept };
	for (const twin of TWINS) {
		const [own, other] = names(twin);
		const isKnown = (id: string) => wordOf(twin.values, kept[id]) !== undefined;
		const value = isKnown(own) || !isKnown(other) ? (kept[own] ?? kept[other]) : kept[other];
		if (value !== undefined) facts[own] = value;
	}
	return facts;
}

function wordOf(values: Readonly<Record<string, string>>, value: string | undefined): string | undefined {
	return value !== undefined && Object.hasOwn(values, value) ? values[value] : undefined;
}
