import type { CheckContext, EffortDays, Measure, SizeClass, SizeEstimate } from '@it-kompass/schema';

/** Answers about the number of staff that mean another size than the firm of 50 all estimates begin with. */
export const SIZE_OF_STAFF: Readonly<Record<string, SizeClass>> = {
	'unter-10': 'unter-50',
	'10-49': 'unter-50',
	'250-499': 'ab-250',
	'ab-500': 'ab-250',
};

/** The context question that says how many people work there. */
export const STAFF_QUESTION = 'beschaeftigte';

/** Effort and cost of a measure in a firm of this size; where its size is not known, in a firm of 50. Editorial. */
export function estimateFor(measure: Measure, facts: CheckContext['facts']): SizeEstimate {
	const size = SIZE_OF_STAFF[facts[STAFF_QUESTION] ?? ''];
	const { effortDays, costClass, costNote } = measure;
	return (size === undefined ? undefined : measure.bySize?.[size]) ?? { effortDays, costClass, costNote };
}

/** Least effort in days that a firm of any size has with a measure. */
export function leastEffort({ effortDays, bySize = {} }: Measure): EffortDays {
	const all = [effortDays, bySize['unter-50']?.effortDays ?? effortDays, bySize['ab-250']?.effortDays ?? effortDays];
	return all.reduce((least, days) => (days < least ? days : least));
}
