import type { Answers, Catalogue, Condition, DomainId, Measure, MustHaveStep, Question } from '@it-kompass/schema';
import { SAMPLE_OPTION_IDS, sampleCatalogue, sampleMeasure, sampleQuestion } from './sample-catalogue.ts';

/** An integer from 0 up to, but not including, `bound`. */
export type Draw = (bound: number) => number;

/** How large a drawn catalogue is, and what its `askIf` may look at. */
export interface SampleShape {
	/** Questions per domain, by letter. */
	readonly sizes: Readonly<Partial<Record<DomainId, number>>>;
	readonly measureCount: number;
	readonly conditions: 'none' | 'context' | 'answers';
}

/** Fifty questions and sixty measures, as many as the real catalogue. */
export const FULL_SHAPE: SampleShape = {
	sizes: { A: 5, B: 5, C: 6, D: 9, E: 7, F: 4, G: 5, H: 6, I: 3 },
	measureCount: 60,
	conditions: 'context',
};

/** The same numbers on every run and every machine (Park and Miller's generator). */
export function seededDraw(seed: number): Draw {
	let state = (seed % 2147483646) + 1;
	return (bound) => {
		state = (state * 48271) % 2147483647;
		return state % bound;
	};
}

/** A catalogue whose weights, must-haves, links, conditions and prerequisites are drawn. */
export function drawCatalogue(draw: Draw, shape: SampleShape): Catalogue {
	const measures = Array.from({ length: shape.measureCount }, (_, index) => drawMeasure(draw, index));
	const questions: Partial<Record<DomainId, Question[]>> = {};
	const earlier: string[] = [];
	for (const [letter, size] of Object.entries(shape.sizes) as [DomainId, number][]) {
		questions[letter] = Array.from({ length: size }, (_, index) => {
			const question = drawQuestion(draw, `${letter}${index + 1}`, shape, earlier);
			earlier.push(question.id);
			return question;
		});
	}
	return sampleCatalogue(questions, measures);
}

/** Answers to some of the questions: about one in six is open, one in six unknown, one in six does not apply. */
export function drawAnswers(draw: Draw, catalogue: Catalogue): Answers {
	const answers: Record<string, string> = {};
	for (const question of catalogue.domains.flatMap((domain) => domain.questions)) {
		const kind = draw(6);
		if (kind === 0) continue;
		if (kind === 1) answers[question.id] = 'weiss-nicht';
		else if (kind === 2 && question.notApplicable !== undefined) answers[question.id] = 'trifft-nicht-zu';
		else answers[question.id] = SAMPLE_OPTION_IDS[draw(4)] ?? 'rot';
	}
	return answers;
}

/** One fact about the firm, which drawn conditions ask for. */
export function drawFacts(draw: Draw): Readonly<Record<string, string>> {
	return { homeoffice: pick(draw, ['nie', 'teilweise', 'immer']) };
}

function drawQuestion(draw: Draw, id: string, shape: SampleShape, earlier: readonly string[]): Question {
	const askIf = drawAskIf(draw, shape.conditions, earlier);
	return sampleQuestion(id, {
		quick: draw(3) === 0,
		weight: pick(draw, [1, 2, 3]),
		whoKnows: [pick(draw, ['leitung', 'it', 'dienstleister'])],
		mappings: { nis2: [1 + draw(10)], dinSpec: [], cis: [] },
		lenses: [pick(draw, ['betrieb', 'nis2', 'ki', 'souveraenitaet'])],
		measures: Array.from({ length: 1 + draw(2) }, () => ({
			measure: `tun-${draw(shape.measureCount)}`,
			upTo: pick(draw, [0, 1, 2]),
		})),
		...(draw(2) === 0 ? { notApplicable: 'Gibt es bei uns nicht.' } : {}),
		...(draw(3) === 0 ? { mustHave: { steps: drawSteps(draw, id) } } : {}),
		...(askIf === undefined ? {} : { askIf }),
	});
}

function drawSteps(draw: Draw, id: string): MustHaveStep[] {
	return Array.from({ length: 1 + draw(2) }, (_, index) => ({
		below: pick(draw, [1, 2, 3]),
		maxLevel: pick(draw, [0, 1, 2, 3]),
		because: `${id} Schritt ${index} fehlt`,
	}));
}

function drawAskIf(draw: Draw, conditions: SampleShape['conditions'], earlier: readonly string[]) {
	if (conditions === 'none' || draw(4) !== 0) return undefined;
	const context: Condition = { context: 'homeoffice', in: ['teilweise', 'immer'] };
	if (conditions === 'context' || earlier.length === 0) return draw(2) === 0 ? context : { not: context };
	const answer: Condition = { answer: pick(draw, earlier), in: SAMPLE_OPTION_IDS.slice(draw(3)) };
	return pick<Condition>(draw, [answer, { not: answer }, { any: [answer, context] }]);
}

function drawMeasure(draw: Draw, index: number): Measure {
	return sampleMeasure(`tun-${index}`, {
		effortDays: pick(draw, [1, 2, 5, 10, 20]),
		effect: pick(draw, [1, 2, 3, 4, 5]),
		prerequisites: index > 0 && draw(5) === 0 ? [`tun-${draw(index)}`] : [],
		exposure: draw(3) === 0 ? [{ if: { context: 'homeoffice', in: ['immer'] }, add: draw(8) - 2 }] : [],
	});
}

function pick<Value>(draw: Draw, values: readonly Value[]): Value {
	const value = values[draw(values.length)];
	if (value === undefined) throw new RangeError('Nothing to pick from. Pass at least one value.');
	return value;
}
