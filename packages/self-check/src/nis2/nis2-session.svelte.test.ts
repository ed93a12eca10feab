import { describe, expect, test } from 'vitest';
import { exportCheck } from '../file/export-check.ts';
import { importCheck } from '../file/import-check.ts';
import { exampleNow } from '../store/example-check.ts';
import { NIS2_SCREENS } from './nis2-screens.ts';
import type { Nis2Session } from './nis2-session.svelte.ts';
import { sampleNis2Session } from './sample-nis2-session.ts';

/** Answers what is asked until the result; returns the questions in their order. */
async function walk(session: Nis2Session, answers: Readonly<Record<string, string>>): Promise<readonly string[]> {
	const asked: string[] = [];
	session.resume();
	while (session.question !== null && asked.length < 30) {
		const { question } = session;
		asked.push(question.id);
		const answer = answers[question.id] ?? 'weiss-nicht';
		if (question.form === 'trades' && answer !== 'keine' && answer !== 'weiss-nicht') await session.toggleTrade(answer);
		else if (question.form === 'trades') await session.leaveTrades(answer as 'keine');
		else await session.choose(question, answer);
		session.resume();
	}
	return asked;
}

const FIRM = { niederlassung: 'ja', sonderfall: 'keine', oeffentlich: 'nein', nebenbei: 'keine', entgelt: 'ja' };

describe('Nis2Session', () => {
	test('a machine builder with 85 people needs seven answers; money and group change nothing', async () => {
		const { session } = await sampleNis2Session();
		const asked = await walk(session, { ...FIRM, taetigkeit: 'A2-5.4.1', beschaeftigte: '50-249' });
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
		const asked = await walk(session, { ...FIRM, taetigkeit: 'A2-5.4.1' });
		expect(asked).not.toContain('beschaeftigte');
		expect(asked).not.toContain('sonderfall');
		expect(session.verdict.classes).toEqual(['wichtige-einrichtung']);
	});

	test('asks a small firm for money only until one figure settles it', async () => {
		const { session } = await sampleNis2Session();
		const asked = await walk(session, {
			...FIRM,
			taetigkeit: 'A2-5.4.1',
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
		const answers = { ...FIRM, taetigkeit: 'A2-5.4.1', beschaeftigte: '10-49', umsatz: 'bis-10-mio', gruppe: 'ja' };
		const asked = await walk(session, { ...answers, 'it-unabhaengig': 'nein' });
		expect(asked).toContain('gruppenzahlen');
		expect(session.verdict.classes).toEqual(['wichtige-einrichtung', 'nicht-erfasst']);
		await session.set('nis2-gruppe-beschaeftigte', '300');
		expect(session.verdict.classes).toEqual(['wichtige-einrichtung']);
	});

	test('a trade that no annex lists ends at once, whatever the size', async () => {
		const { session } = await sampleNis2Session();
		const asked = await walk(session, { ...FIRM, taetigkeit: 'spedition', 'kunde-erfasst': 'nein' });
		expect(asked).not.toContain('beschaeftigte');
		expect(session.verdict.classes).toEqual(['nicht-erfasst']);
	});

	test('never asks twice, and ends, whatever is answered', async () => {
		for (const at of [0, 1, 2, 3]) {
			const { session } = await sampleNis2Session();
			const answers = Object.fromEntries(NIS2_SCREENS.map(({ id, options }) => [id, options[at]?.id ?? 'weiss-nicht']));
			const asked = await walk(session, { ...answers, taetigkeit: at === 0 ? 'A1-6.1.10' : 'A1-1.1.4' });
			expect(new Set(asked).size).toBe(asked.length);
			expect(session.step).toEqual({ kind: 'result' });
		}
	});

	test('the number of questions that may follow never grows once the trade is known', async () => {
		const { session } = await sampleNis2Session({
			sonderfall: 'keine',
			'nis2-niederlassung': 'ja',
			'nis2-oeffentlich': 'nein',
		});
		await session.toggleTrade('A1-1.1.2');
		let left = session.atMost;
		while (session.atMost > 0) {
			session.resume();
			if (session.question === null) break;
			await session.choose(session.question, session.question.options[0]?.id ?? 'weiss-nicht');
			expect(session.atMost).toBeLessThan(left);
			left = session.atMost;
		}
		expect(left).toBe(0);
	});

	test('Back leads through the answered questions to the start', async () => {
		const { session } = await sampleNis2Session();
		await walk(session, { ...FIRM, taetigkeit: 'spedition', 'kunde-erfasst': 'nein' });
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

	test('takes a trade out again, and „nichts passt“ takes all of them out', async () => {
		const { session } = await sampleNis2Session();
		await session.toggleTrade('A2-5.4.1');
		await session.toggleTrade('spedition');
		expect(session.kept).toEqual({
			'nis2-art-a2-5-4-1': 'ja',
			'nis2-branche-spedition': 'ja',
			'nis2-arten': 'gewaehlt',
		});
		await session.toggleTrade('spedition');
		expect(session.trades).toEqual(new Set(['A2-5.4.1']));
		await session.leaveTrades('keine');
		expect(session.kept).toEqual({ 'nis2-arten': 'keine' });
	});

	test('a don’t-know on a context question keeps the answer of the self-check clean', async () => {
		const { session } = await sampleNis2Session();
		const staff = NIS2_SCREENS.find(({ id }) => id === 'beschaeftigte');
		if (staff === undefined) throw new Error('There is no question on staff.');
		await session.choose(staff, 'weiss-nicht');
		expect(session.kept).toEqual({ 'nis2-beschaeftigte': 'weiss-nicht' });
		await session.choose(staff, '50-249');
		expect(session.kept).toEqual({ beschaeftigte: '50-249' });
	});

	test('starting over forgets what was said here and keeps the facts of the self-check', async () => {
		const { session } = await sampleNis2Session({ beschaeftigte: '50-249' });
		await walk(session, { ...FIRM, taetigkeit: 'A2-5.4.1' });
		await session.startOver();
		expect(session.kept).toEqual({ beschaeftigte: '50-249', sonderfall: 'keine' });
		expect(session.isFresh).toBe(true);
	});

	test('its answers travel in the file of the check and come back', async () => {
		const { session, record } = await sampleNis2Session();
		await walk(session, { ...FIRM, taetigkeit: 'A2-5.4.1', beschaeftigte: '50-249' });
		if (record.stored === null) throw new Error('Nothing is stored.');
		const outcome = await importCheck(exportCheck(record.stored, exampleNow()));
		if (!outcome.ok) throw new Error(`The file was refused: ${outcome.code}`);
		const other = await sampleNis2Session();
		await other.record.adopt(outcome.check, false);
		expect(other.session.kept).toEqual(session.kept);
		expect(other.session.verdict).toEqual(session.verdict);
	});

	test.each([
		['2026-05-01', '2026-05-01'],
		['2027-05-01', '2025-12-06'],
		['2020-01-01', '2025-12-06'],
		['irgendwann', '2025-12-06'],
	])('reads „seit %s“ as %s', async (kept, since) => {
		const { session } = await sampleNis2Session({ 'nis2-seit': kept });
		expect(session.since).toBe(since);
	});
});
