import type { DomainId } from './id.ts';
import type { EffortDays } from './measure.ts';
import type { Role } from './question.ts';

/** When an action is due: this week, this quarter, or to be planned. */
export type Horizon = 'diese-woche' | 'dieses-quartal' | 'planen';

/** The factors of P = effect × exposure × gap × bonus ÷ √effort, as integers. */
export interface PriorityFactors {
	/** 1 to 5. */
	readonly effect: number;
	/** 8 to 15 tenths. */
	readonly exposureTenths: number;
	/** 1 to 3 thirds; an unknown answer counts 2. */
	readonly gapThirds: number;
	/** Half days: 1 for asking around, otherwise twice the days of effort. */
	readonly effortHalfDays: number;
	readonly liftsCap: boolean;
}

export interface MeasureAction {
	readonly kind: 'measure';
	readonly measureId: string;
	/** The gap that ranks it first, then the other gaps it closes, in catalogue order. Never empty. */
	readonly questionIds: readonly string[];
	readonly domainId: DomainId;
	readonly horizon: Horizon;
	readonly effortDays: EffortDays;
	readonly priority: PriorityFactors;
}

/** "Klären": ask the one who knows, half a day for all of their questions together. */
export interface ClarifyAction {
	readonly kind: 'clarify';
	readonly role: Role;
	readonly questionIds: readonly string[];
	readonly horizon: 'diese-woche';
	readonly priority: PriorityFactors;
}

export type Action = MeasureAction | ClarifyAction;
