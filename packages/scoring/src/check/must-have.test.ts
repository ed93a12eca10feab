import type { LevelPair, Question } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { bindingCaps, capLevels, requiredPoints, strictestStep } from './must-have.ts';
import { SAMPLE_OPTION_IDS, sampleQuestion } from './sample-catalogue.ts';
import { scoreQuestion } from './score-question.ts';

const never = { below: 1, maxLevel: 1, because: 'nie getestet wurde' } as const;
const old = { below: 2, maxLevel: 2, because: 'der Test alt ist' } as const;
const restore = sampleQuestion('E3', { mustHave: { steps: [old, never] } });

describe('strictestStep', () => {
	test('takes the lowest cap that applies', () => {
		expect([0, 1, 2, 3].map((points) => strictestStep(restore, points))).toEqual([never, old, null, null]);
	});

	test('takes the most specific of equal caps, in either order', () => {
		const vague = { ...old, maxLevel: 1 } as const;
		for (const steps of [
			[vague, never],
			[never, vague],
		]) {
			expect(strictestStep(sampleQuestion('E3', { mustHave: { steps } }), 0)).toBe(never);
		}
	});

	test('is null without a must-have', () => {
		expect(strictestStep(sampleQuestion('A1'), 0)).toBeNull();
	});
});

describe('requiredPoints', () => {
	test('grows with the level', () => {
		expect(([0, 1, 2, 3, 4] as const).map((level) => requiredPoints(restore, level))).toEqual([0, 0, 1, 2, 2]);
	});

	test('is 0 without a must-have', () => {
		expect(requiredPoints(sampleQuestion('A1'), 4)).toBe(0);
	});
});

describe('bindingCaps', () => {
	const capOne = sampleQuestion('E1', { mustHave: { steps: [{ below: 3, maxLevel: 1, because: 'eins' }] } });
	const capTwo = sampleQuestion('E2', { mustHave: { steps: [{ below: 3, maxLevel: 2, because: 'zwei' }] } });
	const top: LevelPair = { secured: 4, possible: 4 };

	function caps(entries: readonly (readonly [Question, string | undefined])[], uncapped: LevelPair) {
		const terms = entries.map(([question, answer]) => scoreQuestion(question, answer));
		return bindingCaps(
			entries.map(([question]) => question),
			terms,
			uncapped,
		);
	}

	test('lists the lowest cap first', () => {
		const [red] = SAMPLE_OPTION_IDS;
		expect(
			caps(
				[
					[capTwo, red],
					[capOne, red],
				],
				top,
			),
		).toEqual([
			{ questionId: 'E1', maxLevel: 1, because: 'eins', holds: 'both' },
			{ questionId: 'E2', maxLevel: 2, because: 'zwei', holds: 'both' },
		]);
	});

	test('holds only the secured level for an unknown or open answer', () => {
		expect(
			caps(
				[
					[capOne, 'weiss-nicht'],
					[capTwo, undefined],
				],
				top,
			).map(({ holds }) => holds),
		).toEqual(['secured', 'secured']);
	});

	test('names the step that fits the points', () => {
		expect(caps([[restore, 'gruen']], top)[0]?.because).toBe('der Test alt ist');
	});

	test('leaves out a must-have that does not apply', () => {
		const optional = { ...capOne, notApplicable: 'Nein.' };
		expect(caps([[optional, 'trifft-nicht-zu']], top)).toEqual([]);
	});

	test('leaves out a must-have that is met', () => {
		expect(caps([[capOne, 'gelb']], top)).toEqual([]);
	});

	test('leaves out a cap that the points do not reach anyway', () => {
		expect(caps([[capOne, 'rot']], { secured: 0, possible: 1 })).toEqual([]);
		expect(caps([[capOne, 'rot']], { secured: 0, possible: 2 })).toHaveLength(1);
		expect(caps([[capOne, 'weiss-nicht']], { secured: 1, possible: 4 })).toEqual([]);
		expect(caps([[capOne, 'weiss-nicht']], { secured: 2, possible: 4 })).toHaveLength(1);
	});
});

describe('capLevels', () => {
	test('lowers both levels for a known answer and only the secured one for an unknown', () => {
		const cap = { questionId: 'E1', because: 'x' };
		expect(capLevels({ secured: 3, possible: 4 }, [{ ...cap, maxLevel: 2, holds: 'both' }])).toEqual({
			secured: 2,
			possible: 2,
		});
		expect(capLevels({ secured: 3, possible: 4 }, [{ ...cap, maxLevel: 1, holds: 'secured' }])).toEqual({
			secured: 1,
			possible: 4,
		});
	});

	test('never raises a level', () => {
		expect(
			capLevels({ secured: 0, possible: 3 }, [{ questionId: 'E1', because: 'x', maxLevel: 2, holds: 'both' }]),
		).toEqual({
			secured: 0,
			possible: 2,
		});
	});
});
