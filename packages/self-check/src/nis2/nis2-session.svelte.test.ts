import type { FactValue } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { exportCheck } from '../file/export-check.ts';
import { importCheck } from '../file/import-check.ts';
import { nis2Questions } from '../flow/sample-checks.ts';
import { exampleNow } from '../store/example-check.ts';
import type { Nis2Session } from './nis2-session.svelte.ts';
import { sampleNis2Session } from './sample-nis2-session.ts';

type Answers = Readonly<Record<string, FactValue>>;

/** Answers what is asked until the result; what is not named is left open. Returns the questions in their order. */
async function walk(session: Nis2Session, answers: Answers): Promise<readonly string[]> {
	const asked: string[] = [];
	session.resume();
	while (session.question !== null && asked.length < 30) {
		const { question } = session;
		asked.push(question.id);
		const answer = answers[question.id];
		const fact = question.fields[0]?.fact ?? '';
		if (answer !== undefined) await session.set({ [fact]: answer });
		await session.leave(question);
		session.next();
	}
	return asked;
}

const FIRM: Answers = { niederlassung: 'ja', sonderfall: 'keine', oeffentlich: 'nein', entgelt: 'ja' };

/** The answer to a fact at this position; that nobody knows where there is none. */
function optionAt(id: string | undefined, at: number): FactValue {
	const fact = nis2Questions.facts.find((candidate) => candidate.id === id);
	const options = fact?.kind === 'number' ? fact.bands : fact?.kind === 'choice' ? fact.options : [];
	return options[at]?.id ?? 'weiss-nicht';
}

describe('Nis2Session', () => {
	test('a machine builder with 85 people needs seven answers; money and group change nothing', async () => {
		const { session } = await sampleNis2Session();
		const asked = await walk(session, { ...FIRM, taetigkeit: ['A2-5.4.1'], beschaeftigte: '50-249' });
		expect(asked).toEqual([
			'niederlassung',
			'sonderfall',
			'oeffentlich',
			'taetigkeit',
			'nebenbei',
			'entgelt',
			'beschaeftigte',
		]);
		expect(session.verdict.classes).toEqual(['wichtige-einrichtung']);
		expect(session.step).toEqual({ kind: 'result' });
	});

	test('asks nothing the self-check asked', async () => {
		const { session } = await sampleNis2Session({
			beschaeftigte: '50-249',
			sonderfall: 'keine',
			branche: 'maschinenbau',
		});
		expect(session.isFresh).toBe(true);
		const asked = await walk(session, { ...FIRM, taetigkeit: ['A2-5.4.1'] });
		expect(asked).not.toContain('beschaeftigte');
		expect(asked).not.toContain('sonderfall');
		expect(session.verdict.classes).toEqual(['wichtige-einrichtung']);
	});

	test('asks a small firm for money only until one figure settles it', async () => {
		const { session } = await sampleNis2Session();
		const asked = await walk(session, {
			...FIRM,
			taetigkeit: ['A2-5.4.1'],
			beschaeftigte: '10-49',
			umsatz: 'bis-10-mio',
			gruppe: 'nein',
			'kunde-erfasst': 'ja',
		});
		expect(asked.slice(6)).toEqual(['beschaeftigte', 'umsatz', 'gruppe', 'kunde-erfasst']);
		expect(session.verdict.classes).toEqual(['nicht-erfasst']);
	});

	test('asks a firm in a group for its figures, and adds them', async () => {
		const { session } = await sampleNis2Session();
		const answers = { ...FIRM, taetigkeit: ['A2-5.4.1'], beschaeftigte: '10-49', umsatz: 'bis-10-mio', gruppe: 'ja' };
		const asked = await walk(session, { ...answers, 'it-unabhaengig': 'nein' });
		expect(asked).toContain('gruppenzahlen');
		expect(session.verdict.classes).toEqual(['wichtige-einrichtung', 'nicht-erfasst']);
		await session.set({ gruppenzahlen: { staff: 300 } });
		expect(session.verdict.classes).toEqual(['wichtige-einrichtung']);
	});

	test('a trade that no annex lists ends at once, whatever the size', async () => {
		const { session } = await sampleNis2Session();
		const asked = await walk(session, { ...FIRM, taetigkeit: ['spedition'], 'kunde-erfasst': 'nein' });
		expect(asked).not.toContain('beschaeftigte');
		expect(session.verdict.classes).toEqual(['nicht-erfasst']);
	});

	test('never asks twice, and ends, whatever is answered', async () => {
		for (const at of [0, 1, 2, 3]) {
			const { session } = await sampleNis2Session();
			const answers = Object.fromEntries(
				nis2Questions.questions.map(({ id, fields }) => [id, optionAt(fields[0]?.fact, at)]),
			);
			const asked = await walk(session, { ...answers, taetigkeit: [at === 0 ? 'A1-6.1.10' : 'A1-1.1.4'] });
			expect(new Set(asked).size).toBe(asked.length);
			expect(session.step).toEqual({ kind: 'result' });
		}
	});

	test('the number of questions that may follow never grows once the trade is known', async () => {
		const { session } = await sampleNis2Session({
			sonderfall: 'keine',
			niederlassung: 'ja',
			oeffentlich: 'nein',
		});
		await session.set({ taetigkeit: ['A1-1.1.2'] });
		let left = session.atMost;
		while (session.atMost > 0) {
			session.resume();
			if (session.question === null) break;
			const fact = session.question.fields[0]?.fact ?? '';
			await session.set({ [fact]: optionAt(fact, 0) });
			await session.leave(session.question);
			expect(session.atMost).toBeLessThan(left);
			left = session.atMost;
		}
		expect(left).toBe(0);
	});

	test('Back leads through the answered questions to the start', async () => {
		const { session } = await sampleNis2Session();
		await walk(session, { ...FIRM, taetigkeit: ['spedition'], 'kunde-erfasst': 'nein' });
		session.back();
		expect(session.question?.id).toBe('kunde-erfasst');
		while (session.step.kind === 'question') session.back();
		expect(session.step).toEqual({ kind: 'start' });
	});

	test('an address that names a question nobody asks leads to the start', async () => {
		const { session, names } = await sampleNis2Session();
		names.push('frage-gibt-es-nicht');
		expect([session.step, session.question]).toEqual([{ kind: 'start' }, null]);
	});

	test('going on without an answer says that nobody knows, to side activities that there are none', async () => {
		const { session } = await sampleNis2Session();
		const question = (id: string) => nis2Questions.questions.filter((each) => each.id === id);
		for (const id of ['gruppe', 'taetigkeit', 'nebenbei']) for (const each of question(id)) await session.leave(each);
		expect(session.profile).toEqual({
			gruppe: 'weiss-nicht',
			taetigkeit: 'weiss-nicht',
			'neben-photovoltaik': 'keine',
			'neben-blockheizkraftwerk': 'keine',
			'neben-ladepunkte': 'keine',
			'neben-konzern-it': 'keine',
		});
	});

	test('starting over forgets what was said here and keeps the facts of the self-check', async () => {
		const { session } = await sampleNis2Session({ beschaeftigte: '50-249' });
		await walk(session, { ...FIRM, taetigkeit: ['A2-5.4.1'] });
		await session.startOver();
		expect(session.profile).toEqual({ beschaeftigte: '50-249' });
		expect(session.isFresh).toBe(true);
	});

	test('its answers travel in the file of the check and come back', async () => {
		const { session, record } = await sampleNis2Session();
		await walk(session, { ...FIRM, taetigkeit: ['A2-5.4.1'], beschaeftigte: '50-249' });
		if (record.stored === null) throw new Error('Nothing is stored.');
		const outcome = await importCheck(exportCheck(record.stored, exampleNow()));
		if (!outcome.ok) throw new Error(`The file was refused: ${outcome.code}`);
		const other = await sampleNis2Session();
		await other.record.adopt(outcome.check, false);
		expect(other.session.profile).toEqual(session.profile);
		expect(other.session.verdict).toEqual(session.verdict);
	});

	test.each([
		['2026-05-01', '2026-05-01'],
		['2027-05-01', '2025-12-06'],
		['2020-01-01', '2025-12-06'],
		['irgendwann', '2025-12-06'],
	])('reads „seit %s“ as %s', async (kept, since) => {
		const { session } = await sampleNis2Session({ 'erfasst-seit': kept });
		expect(session.since).toBe(since);
	});
});
