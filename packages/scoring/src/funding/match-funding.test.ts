import type { FundingCompany, FundingIntent, FundingMatch } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { matchFunding } from './match-funding.ts';
import {
	type ProgrammeChanges,
	SAMPLE_COMPANY,
	SAMPLE_INTENT,
	SAMPLE_TODAY,
	sampleProgramme,
} from './sample-programme.ts';

interface Asked {
	readonly company?: FundingCompany;
	readonly intent?: FundingIntent;
	readonly today?: string;
}

function match(
	changes: ProgrammeChanges,
	{ company = {}, intent = {}, today = SAMPLE_TODAY }: Asked = {},
): FundingMatch {
	const programmes = [sampleProgramme(changes)];
	const [found] = matchFunding(programmes, { ...SAMPLE_COMPANY, ...company }, { ...SAMPLE_INTENT, ...intent }, today);
	if (found === undefined) throw new Error('There is one match per programme.');
	return found;
}

describe('matchFunding', () => {
	test('fits where nothing is asked for and nothing is open', () => {
		expect(match({})).toEqual({
			id: 'bund-beispiel',
			verdict: 'fits',
			state: 'offen',
			reasons: [],
			missing: [],
			notes: [{ code: 'apply-before-start-unknown' }],
			coveredMeasures: [],
			badge: { code: 'checked', lastChecked: '2026-11-20' },
			hasConflict: false,
			daysLeft: null,
		});
	});

	test('fits a firm that meets every condition exactly', () => {
		const found = match(
			{
				land: 'DE-SN',
				form: 'darlehen',
				requires: ['eigene-forschung'],
				measuresCovered: ['penetrationstest'],
				eligible: {
					staffMin: 80,
					staffMax: 80,
					ageMinYears: 20,
					freelancers: false,
					sectorExcludedCodes: ['apotheke'],
				},
				deMinimis: true,
				amountsEur: { grantMax: 10_000 },
				applyBeforeStart: true,
				period: { from: '2026-11-22', to: '2026-11-22' },
			},
			{
				company: { sectors: ['fischerei'], deMinimisUsedEur: 290_000 },
				intent: { acceptsLoan: true, brings: ['eigene-forschung'] },
			},
		);
		expect([found.verdict, found.reasons, found.missing]).toEqual(['fits', [], []]);
		expect(found.notes).toEqual([{ code: 'apply-before-start' }]);
	});

	test.each<[string, ProgrammeChanges, Asked, object]>([
		['is no funding', { notFunding: true }, {}, { code: 'not-funding' }],
		['is not for those who use the result', { notForEndUsers: true }, {}, { code: 'not-for-end-users' }],
		['is closed', { status: 'geschlossen' }, {}, { code: 'closed' }],
		['nobody has confirmed', { confirmed: false }, {}, { code: 'unconfirmed' }],
		['belongs to another Land', { land: 'DE-BY' }, {}, { code: 'land', land: 'DE-BY' }],
		[
			'is for smaller firms',
			{ eligible: { staffMax: 79 } },
			{},
			{ code: 'too-large', staff: 80, staffMax: 79, isGroup: false },
		],
		['is for larger firms', { eligible: { staffMin: 81 } }, {}, { code: 'too-small', staff: 80, staffMin: 81 }],
		[
			'leaves out freie Berufe',
			{ eligible: { freelancers: false } },
			{ company: { freelancer: true } },
			{ code: 'freelancer' },
		],
		[
			'leaves out the sector',
			{ eligible: { sectorExcludedCodes: ['landwirtschaft'] } },
			{ company: { sectors: ['landwirtschaft-erzeugung'] } },
			{ code: 'sector', sectors: ['landwirtschaft'] },
		],
		['is for older firms', { eligible: { ageMinYears: 21 } }, {}, { code: 'too-young', ageMinYears: 21 }],
		[
			'is de-minimis aid and nothing is left',
			{ deMinimis: true },
			{ company: { deMinimisUsedEur: 300_000 } },
			{ code: 'de-minimis-cap', usedEur: 300_000, capEur: 300_000 },
		],
		[
			'had to be applied for before the order',
			{ applyBeforeStart: true },
			{ intent: { projectStarted: true } },
			{ code: 'already-started' },
		],
		['is a loan', { form: 'darlehen' }, {}, { code: 'loan' }],
		[
			'asks for research of its own',
			{ requires: ['eigene-forschung'] },
			{ intent: { brings: ['cra-pflichten'] } },
			{ code: 'requires', requirements: ['eigene-forschung'] },
		],
		['pays for something else', { topics: ['energie'] }, {}, { code: 'topic', topics: ['energie'] }],
		[
			'leaves out all measures',
			{ measuresExcluded: ['penetrationstest', 'sensibilisierung', 'firewall'] },
			{},
			{ code: 'measure-excluded', measures: ['penetrationstest', 'sensibilisierung'] },
		],
	])('does not fit if the programme %s', (_what, changes, asked, reason) => {
		const found = match(changes, asked);
		expect([found.verdict, found.reasons, found.missing]).toEqual(['doesNotFit', [reason], []]);
	});

	test('gives all reasons, the first exclusion first, and leaves out what is merely open', () => {
		const { reasons } = match({ land: 'DE-BY', form: 'darlehen', topics: ['energie'], status: 'unbekannt' });
		expect(reasons.map(({ code }) => code)).toEqual(['land', 'loan', 'topic']);
	});

	test('is over, not merely unfit, with its end and its successors', () => {
		const successors = ['bund-neu'];
		expect(match({ status: 'beendet', endedOn: '2024-12-31', successors, land: 'DE-BY' })).toMatchObject({
			verdict: 'ended',
			reasons: [{ code: 'ended', endedOn: '2024-12-31', successors }, { code: 'land' }],
		});
		expect(match({ period: { to: '2026-11-21' }, successors })).toMatchObject({
			verdict: 'ended',
			reasons: [{ code: 'expired', periodTo: '2026-11-21', successors }],
			badge: { code: 'ended', on: '2026-11-21' },
		});
	});

	test.each<[string, ProgrammeChanges, object]>([
		['nobody knows its status', { status: 'unbekannt' }, { code: 'status-unknown' }],
		[
			'it was checked too long ago',
			{ lastChecked: '2026-05-25' },
			{ code: 'check-outdated', lastChecked: '2026-05-25' },
		],
		['it has not begun', { period: { from: '2027-01-01' } }, { code: 'not-yet-open', periodFrom: '2027-01-01' }],
		[
			'its pages name other measures only',
			{ measuresCovered: ['firewall'], measuresExcluded: ['penetrationstest'] },
			{ code: 'measure-not-named', measures: ['sensibilisierung'] },
		],
		[
			'a limit is passed that may not stand alone',
			{ eligible: { turnoverMaxEur: 10_000_000 } },
			{ code: 'turnover-balance-unclear', turnoverMaxEur: 10_000_000, balanceMaxEur: null },
		],
	])('stays unclear, with nothing to ask, if %s', (_what, changes, reason) => {
		expect(match(changes)).toMatchObject({ verdict: 'unclear', reasons: [reason], missing: [] });
	});

	test.each<[ProgrammeChanges, Asked, string]>([
		[{ land: 'DE-SN' }, { company: { land: null } }, 'land'],
		[{ eligible: { staffMin: 5 } }, { company: { staff: null } }, 'staff'],
		[{ eligible: { freelancers: false } }, { company: { freelancer: null } }, 'freelancer'],
		[{ eligible: { sectorExcludedCodes: ['apotheke'] } }, { company: { sectors: null } }, 'sectors'],
		[{ eligible: { ageMinYears: 1 } }, { company: { ageYears: null } }, 'ageYears'],
		[{ deMinimis: true }, { company: { deMinimisUsedEur: null } }, 'deMinimisUsedEur'],
		[{ applyBeforeStart: true }, { intent: { projectStarted: null } }, 'projectStarted'],
		[{ form: 'darlehen' }, { intent: { acceptsLoan: null } }, 'acceptsLoan'],
		[{ requires: ['cra-pflichten'] }, { intent: { brings: null } }, 'brings'],
		[{}, { intent: { measures: null } }, 'measures'],
		[{}, { intent: { measures: [], topics: [] } }, 'measures'],
		[{ measuresExcluded: ['firewall'] }, { intent: { measures: null, topics: ['it-sicherheit'] } }, 'measures'],
	])('asks, and excludes nobody, where %j meets %j', (changes, asked, question) => {
		const { verdict, reasons, missing } = match(changes, asked);
		expect([verdict, reasons, missing]).toEqual(['unclear', [], [question]]);
	});

	test('asks in the order of asking, each question once', () => {
		const programme = { deMinimis: true, land: 'DE-SN', applyBeforeStart: true, measuresCovered: ['audit'] } as const;
		const { missing } = match(programme, {
			company: { land: null, deMinimisUsedEur: null },
			intent: { measures: null, projectStarted: null },
		});
		expect(missing).toEqual(['land', 'measures', 'projectStarted', 'deMinimisUsedEur']);
	});

	test('fits if one measure is named, says which, and which are left out', () => {
		const found = match({ measuresCovered: ['penetrationstest'], measuresExcluded: ['sensibilisierung'] });
		expect(found).toMatchObject({ verdict: 'fits', coveredMeasures: ['penetrationstest'] });
		expect(found.notes).toContainEqual({ code: 'measures-left-out', measures: ['sensibilisierung'] });
	});

	test('takes the topics of the intent before those of its measures', () => {
		expect(match({ topics: ['ki'] }, { intent: { topics: ['ki'] } }).verdict).toBe('fits');
		expect(match({}, { intent: { topics: ['ki'] } }).verdict).toBe('doesNotFit');
	});

	test('says what no verdict says: the rest of the de-minimis cap, and when the order may be placed', () => {
		const { verdict, notes } = match(
			{ deMinimis: true, amountsEur: { grantMax: 15_000 }, applyBeforeStart: true },
			{ company: { deMinimisUsedEur: 290_000 } },
		);
		expect(verdict).toBe('fits');
		expect(notes).toEqual([{ code: 'de-minimis-left', leftEur: 10_000 }, { code: 'apply-before-start' }]);
		expect(match({ applyBeforeStart: false }, { intent: { projectStarted: true } })).toMatchObject({
			verdict: 'fits',
			notes: [{ code: 'no-application-before-start' }],
		});
		expect(match({ deMinimis: true, amountsEur: { grantMax: 15_000 } }).notes).not.toContainEqual(
			expect.objectContaining({ code: 'de-minimis-left' }),
		);
	});

	test('leaves a freier Beruf in where the programme says nothing, and says so', () => {
		const { verdict, notes } = match({}, { company: { freelancer: true } });
		expect(verdict).toBe('fits');
		expect(notes).toContainEqual({ code: 'freelancers-unknown' });
	});

	test('shows a contradiction between sources', () => {
		expect(match({ conflicts: ['A sagt 3 %, B sagt 5 %.'] }).hasConflict).toBe(true);
	});
});
