import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Everything one rule finds wrong in content whose files each have the right shape. */
export type Rule = (content: Content) => Problem[];
