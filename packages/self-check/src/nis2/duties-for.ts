import type { Nis2Catalogue, Nis2Duty, Nis2Facts, Nis2Verdict } from '@it-kompass/schema';

type Audience = Nis2Duty['appliesTo'][number];

/**
 * The duties that may follow from a verdict, in the order of the content. While several classes are possible, those of
 * each of them. What binds TLD registries and registrars (§§ 49 to 51) follows from what the visitor said, whatever the
 * class. Left out: what another law replaces altogether; everything, where another state or Land law decides.
 */
export function dutiesFor(
	nis2: Pick<Nis2Catalogue, 'duties' | 'kinds'>,
	verdict: Nis2Verdict,
	facts: Nis2Facts,
): readonly Nis2Duty[] {
	if (verdict.bsiCompetent === false) return [];
	const audiences = [...audiencesOf(verdict), ...domainRolesOf(nis2, facts)];
	return nis2.duties.filter(
		(duty) => !isLeftOut(duty, verdict) && duty.appliesTo.some((audience) => audiences.includes(audience)),
	);
}

function isLeftOut(
	{ id, section }: Nis2Duty,
	{ exemptScope, exemptSections, section34, dvo20242690 }: Nis2Verdict,
): boolean {
	if (section === 34) return section34 === false;
	if (id === 'dvo-2024-2690') return dvo20242690 === false;
	return section !== undefined && exemptScope === 'ganz' && exemptSections.includes(section);
}

function domainRolesOf({ kinds }: Pick<Nis2Catalogue, 'kinds'>, facts: Nis2Facts): readonly Audience[] {
	const isTld = kinds.some(({ id, role }) => role === 'tld' && facts.kinds?.includes(id) === true);
	return [
		...(isTld || facts.tldRegistry === true ? (['tld'] as const) : []),
		...(facts.registrar === true ? (['registrar'] as const) : []),
	];
}

function audiencesOf({ classes, kritis, registration, regimes }: Nis2Verdict): readonly Audience[] {
	const isFederal = regimes.includes('bundesverwaltung');
	return [
		...classes.filter((one) => one !== 'nicht-erfasst'),
		// § 29 Abs. 2: the rules for besonders wichtige Einrichtungen.
		...(isFederal ? (['besonders-wichtige-einrichtung'] as const) : []),
		...(kritis === true ? (['kritis'] as const) : []),
		...(registration.includes('bsig-33-registrar') ? (['registrar'] as const) : []),
		...(registration.includes('enwg-5d') ? (['energienetz'] as const) : []),
		...(classes.includes('nicht-erfasst') && !isFederal ? (['nicht-erfasst', 'zulieferer'] as const) : []),
	];
}
