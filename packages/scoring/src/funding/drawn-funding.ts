import type { FundingCompany, FundingIntent, FundingListing } from '@it-kompass/schema';
import { sampleProgramme } from './sample-programme.ts';

/** A whole number from 0 to below `bound`. Small ones are drawn more often, so the rare cases have the large ones. */
type Draw = (bound: number) => number;

function oneOf<Value>(draw: Draw, values: readonly [Value, ...Value[]]): Value {
	return values[draw(values.length)] ?? values[0];
}

function someOf<Value>(draw: Draw, values: readonly Value[]): readonly Value[] {
	return values.filter(() => draw(3) === 0);
}

const MEASURES = ['penetrationstest', 'firewall', 'standard-hardware', 'weiterbildung'] as const;
const TOPICS = ['it-sicherheit', 'digitalisierung', 'qualifizierung'] as const;
const LIMITS = [null, null, 499, 249, 49] as const;
const SUMS = [null, null, 50_000_000, 10_000_000] as const;
const YES_NO = [null, null, true, false] as const;

function drawProgramme(draw: Draw, index: number): FundingListing {
	const covered = draw(2) === 0 ? [] : someOf(draw, MEASURES);
	const sums = { turnoverMaxEur: oneOf(draw, SUMS), balanceMaxEur: oneOf(draw, SUMS) };
	const both = sums.turnoverMaxEur !== null && sums.balanceMaxEur !== null;
	const alone = sums.turnoverMaxEur !== null && sums.balanceMaxEur === null;
	const rule = both ? 'einer-genuegt' : alone ? 'nur-umsatz' : null;
	return sampleProgramme({
		id: `bund-programm-${index}`,
		land: oneOf(draw, [null, null, null, 'DE-SN', 'DE-BY']),
		form: oneOf(draw, ['zuschuss', 'zuschuss', 'darlehen']),
		topics: ['it-sicherheit', oneOf(draw, TOPICS)],
		measuresCovered: [...covered],
		measuresExcluded: someOf(draw, draw(2) === 0 ? [] : MEASURES).filter((measure) => !covered.includes(measure)),
		requires: draw(5) === 4 ? ['eigene-forschung'] : [],
		notFunding: draw(20) === 19,
		eligible: {
			staffMin: oneOf(draw, [null, null, 3]),
			staffMax: oneOf(draw, LIMITS),
			...sums,
			turnoverOrBalance: draw(2) === 0 ? rule : null,
			groupFigures: oneOf(draw, YES_NO),
			smeEuDefinition: oneOf(draw, [null, true]),
			freelancers: oneOf(draw, YES_NO),
			sectorExcludedCodes: draw(4) === 3 ? ['apotheke', 'landwirtschaft'] : [],
			ageMinYears: oneOf(draw, [null, null, 2]),
		},
		amountsEur: { grantMax: oneOf(draw, [null, 15_000]) },
		deMinimis: oneOf(draw, YES_NO),
		applyBeforeStart: oneOf(draw, YES_NO),
		period: {
			from: oneOf(draw, [null, '2023', '2026-01-01', '2023', '2027-01-01']),
			to: oneOf(draw, [null, null, null, '2029-06', '2027', '2026-12-31', '2026-11-21']),
		},
		periodToUnconfirmed: draw(6) === 5,
		status: oneOf(draw, ['offen', 'offen', 'offen', 'offen', 'offen', 'offen', 'unbekannt', 'geschlossen', 'beendet']),
		confirmed: draw(10) !== 9,
		lastChecked: oneOf(draw, ['2026-11-20', '2026-11-20', '2026-07-01', '2026-01-01']),
	});
}

/** Made-up programmes with conditions of every kind. */
export function drawProgrammes(draw: Draw, count: number): readonly FundingListing[] {
	return Array.from({ length: count }, (_, index) => drawProgramme(draw, index));
}

/** A firm that has told everything, and nothing that contradicts itself: a group is at least as large as the firm. */
export function drawCompany(draw: Draw): FundingCompany {
	const inGroup = draw(3) === 2;
	const [staff, turnoverEur, balanceEur] = [draw(600), draw(80) * 1_000_000, draw(80) * 1_000_000];
	return {
		land: oneOf(draw, ['DE-SN', 'DE-BY', 'DE-HE']),
		staff,
		turnoverEur,
		balanceEur,
		inGroup,
		groupStaff: staff + (inGroup ? draw(300) : 0),
		groupTurnoverEur: turnoverEur + (inGroup ? draw(50) * 1_000_000 : 0),
		groupBalanceEur: balanceEur + (inGroup ? draw(50) * 1_000_000 : 0),
		freelancer: draw(4) === 3,
		sectors: draw(4) === 3 ? ['landwirtschaft-erzeugung'] : [],
		ageYears: draw(5),
		deMinimisUsedEur: oneOf(draw, [0, 295_000, 300_000]),
	};
}

/** An intent that names at least one measure. */
export function drawIntent(draw: Draw): FundingIntent {
	const more = someOf(draw, MEASURES);
	return {
		topics: oneOf(draw, [null, ['it-sicherheit'], TOPICS]),
		measures: [...new Set([oneOf(draw, MEASURES), ...more])],
		projectStarted: draw(3) === 2,
		acceptsLoan: draw(2) === 0,
		brings: draw(2) === 0 ? ['eigene-forschung'] : [],
	};
}

/** The same facts, some of them no longer known. Topics stay: they choose a list and are no fact about the firm. */
export function forgetSome<Facts extends object>(draw: Draw, facts: Facts): Facts {
	return {
		...facts,
		...Object.fromEntries(
			Object.keys(facts).flatMap((key) => (key !== 'topics' && draw(5) === 4 ? [[key, null]] : [])),
		),
	};
}

/** The same programme, one of its conditions no longer known. */
export function withoutOne(draw: Draw, programme: FundingListing): FundingListing {
	const { eligible, period } = programme;
	const key = oneOf(draw, [
		'staffMin',
		'staffMax',
		'turnoverMaxEur',
		'balanceMaxEur',
		'turnoverOrBalance',
		'groupFigures',
		'smeEuDefinition',
		'freelancers',
		'ageMinYears',
	]);
	return oneOf<FundingListing>(draw, [
		{ ...programme, eligible: { ...eligible, [key]: null } },
		{ ...programme, land: null },
		{ ...programme, deMinimis: null },
		{ ...programme, applyBeforeStart: null },
		{ ...programme, period: { ...period, from: null } },
		{ ...programme, period: { ...period, to: null } },
	]);
}
