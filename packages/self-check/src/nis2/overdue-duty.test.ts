import type { Nis2Deadline, Nis2Facts } from '@it-kompass/schema';
import { classifyNis2 } from '@it-kompass/scoring/nis2';
import { describe, expect, test } from 'vitest';
import { textFaults } from '../strings/text-faults.ts';
import { LAW_IN_FORCE } from './nis2-days.ts';
import { overdueDuty } from './overdue-duty.ts';
import { sampleNis2 } from './sample-nis2.ts';

const READ = { status: 'geltendes-recht', reviewAfter: '2027-05-31', source: 'bsig-33', confidence: 'gesetz' } as const;
const deadlines: readonly Nis2Deadline[] = [
	{
		id: 'registrierung',
		title: 'R',
		text: 'R.',
		span: { amount: 3, unit: 'monate', from: 'x' },
		paragraph: '§ 33 Abs. 1 BSIG',
		...READ,
	},
	{
		id: 'energienetz-erste-frist',
		title: 'E',
		text: 'E.',
		day: '2026-03-06',
		paragraph: '§ 5d Abs. 4 EnWG',
		...READ,
	},
];

const GERMAN: Nis2Facts = { establishedInGermany: true, landLawIt: false, federalAdministration: false };
const NOTHING: Nis2Facts = {
	...GERMAN,
	criticalPlant: false,
	trustService: false,
	dnsService: false,
	tldRegistry: false,
	telecoms: false,
	registrar: false,
	energyNetwork: false,
	kinds: [],
};
const NETWORK = {
	...NOTHING,
	kinds: ['A1-1.1.2'],
	forPay: true,
	energyNetwork: true,
	staff: 5,
	linked: [],
	partners: [],
};
const FIRMS = {
	'besonders wichtig': { ...NOTHING, criticalPlant: true },
	wichtig: { ...NOTHING, forPay: true, kinds: ['A2-5.4.1'], staff: 85, linked: [], partners: [] },
	'nicht erfasst': NOTHING,
	unklar: {},
	Registrar: { ...NOTHING, registrar: true, mainEstablishmentElsewhere: false },
	'kleines Stromnetz': { ...NETWORK, turnoverEur: 1_000_000, balanceEur: 1_000_000 },
	'Stromnetz ohne Umsatz': NETWORK,
	'anderer Staat': { ...NOTHING, establishedInGermany: false, kinds: ['A2-5.4.1'], staff: 85 },
} satisfies Readonly<Record<string, Nis2Facts>>;

function dutyOf(firm: keyof typeof FIRMS, today: string, since = LAW_IN_FORCE) {
	const kinds = sampleNis2.kinds.map((kind) =>
		kind.id === 'A1-1.1.2' ? { ...kind, regimeHint: 'enwg-netz' as const } : kind,
	);
	return overdueDuty({ deadlines }, classifyNis2(FIRMS[firm], kinds), since, today);
}

describe('overdueDuty', () => {
	test.each(Object.keys(FIRMS) as (keyof typeof FIRMS)[])('says nothing on the last day: %s', (firm) => {
		expect(dutyOf(firm, '2026-03-06')).toBeNull();
	});

	test.each<[keyof typeof FIRMS, string | null]>([
		['besonders wichtig', 'Überfällig: Registrierung beim BSI'],
		['wichtig', 'Überfällig: Registrierung beim BSI'],
		['nicht erfasst', null],
		['unklar', 'Möglicherweise überfällig: Registrierung beim BSI'],
		['Registrar', 'Überfällig: Registrierung beim BSI'],
		['kleines Stromnetz', 'Überfällig: Registrierung nach dem Energiewirtschaftsgesetz'],
		['Stromnetz ohne Umsatz', 'Möglicherweise überfällig: Registrierung beim BSI'],
		['anderer Staat', null],
	])('on the day after, %s reads %j', (firm, title) => {
		expect(dutyOf(firm, '2026-03-07')?.title ?? null).toBe(title);
	});

	test('names the day, the paragraph and the portal', () => {
		expect(dutyOf('wichtig', '2026-11-30')).toMatchObject({
			text: expect.stringContaining('Die Frist lief am 06.03.2026 ab (§ 33 Abs. 1 BSIG).'),
			link: { href: 'https://portal.bsi.bund.de/', text: 'Zum BSI-Portal' },
		});
		expect(dutyOf('unklar', '2026-11-30')?.text).toContain(
			'Ist Ihr Unternehmen erfasst, lief die Frist am 06.03.2026 ab',
		);
		expect(dutyOf('kleines Stromnetz', '2026-11-30')).toMatchObject({ link: null });
	});

	test('counts from the day the firm came under the law', () => {
		expect(dutyOf('wichtig', '2026-11-30', '2026-08-30')).toBeNull();
		expect(dutyOf('wichtig', '2026-12-01', '2026-08-30')?.text).toContain('Die Frist lief am 30.11.2026 ab');
	});

	test('speaks plainly', () => {
		for (const firm of ['wichtig', 'unklar', 'kleines Stromnetz'] as const)
			expect(textFaults(dutyOf(firm, '2026-11-30')?.text ?? '')).toEqual([]);
	});
});
