import type { Catalogue, Domain, Measure, Role } from '@it-kompass/schema';

/** What a visitor chose; an empty word means all. `days` is the longest effort in working days. */
export interface MeasureChoice {
	readonly domainId: string;
	readonly role: Role | '';
	readonly days: number | null;
}

/** The measures of one domain. */
export interface MeasureGroup {
	readonly domain: Domain;
	readonly measures: readonly Measure[];
}

/** Each measure once, in the domain of the first question it serves, by the order of the domains. Empty groups are left out. */
export function measureGroups({ domains, measures }: Catalogue, choice: MeasureChoice): readonly MeasureGroup[] {
	const seen = new Set<string>();
	const groups = domains.map((domain) => {
		const served = new Set(domain.questions.flatMap((question) => question.measures.map((link) => link.measure)));
		const own = measures.filter(({ id }) => served.has(id) && !seen.has(id));
		for (const { id } of own) seen.add(id);
		return { domain, measures: own.filter((measure) => passes(measure, choice)) };
	});
	return groups.filter(
		({ domain, measures: own }) => own.length > 0 && (choice.domainId === '' || choice.domainId === domain.id),
	);
}

function passes({ lead, effortDays }: Measure, { role, days }: MeasureChoice): boolean {
	return (role === '' || lead === role) && (days === null || effortDays <= days);
}
