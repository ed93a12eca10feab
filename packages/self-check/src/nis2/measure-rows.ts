import type { Catalogue, Measure, Nis2Coverage, Nis2Duty } from '@it-kompass/schema';

/** One of the ten measures of § 30 Abs. 2 BSIG, with what this product has on it. */
export interface MeasureRow {
	readonly no: number;
	readonly duty: Nis2Duty;
	/** `null` while the self-check has no answer at all. */
	readonly coverage: Nis2Coverage['state'] | null;
	/** At most four, those that say most about it first. */
	readonly measures: readonly Measure[];
}

const MEASURES_SHOWN = 4;

/** The ten measures among the duties, in their order, with coverage and our measures for each. */
export function measureRows(
	duties: readonly Nis2Duty[],
	catalogue: Catalogue,
	coverage: readonly Nis2Coverage[] | null,
): readonly MeasureRow[] {
	return duties
		.flatMap((duty) => (duty.measureNo === undefined ? [] : [{ no: duty.measureNo, duty }]))
		.sort((a, b) => a.no - b.no)
		.map(({ no, duty }) => ({
			no,
			duty,
			coverage: coverage?.find((row) => row.no === no)?.state ?? null,
			measures: measuresFor(no, catalogue),
		}));
}

/** The measures that close gaps in the questions mapped to this number. Those mapped to fewest numbers say most about it. */
function measuresFor(no: number, { domains, measures }: Catalogue): readonly Measure[] {
	const mapped = domains
		.flatMap(({ questions }) => questions)
		.filter(({ mappings }) => mappings.nis2.includes(no))
		.sort((a, b) => a.mappings.nis2.length - b.mappings.nis2.length);
	const ids = [...new Set(mapped.flatMap((question) => question.measures.map(({ measure }) => measure)))];
	return ids.slice(0, MEASURES_SHOWN).flatMap((id) => measures.find((measure) => measure.id === id) ?? []);
}
