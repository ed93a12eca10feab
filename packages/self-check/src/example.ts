import type { Answers, Catalogue, CheckContext, CheckResult } from '@it-kompass/schema';
import { scoreCheck } from '@it-kompass/scoring';

/** A made-up firm. Its result is calculated like any other; nothing of it is written down by hand. */
export const EXAMPLE_LABEL = 'Beispiel: ein erfundener Maschinenbauer mit 85 Beschäftigten';

/** What the firm said about itself; not scored. */
export const EXAMPLE_CONTEXT: CheckContext = {
	mode: 'kurzcheck',
	facts: { beschaeftigte: '50-249', branche: 'maschinenbau', produktion: 'vernetzt' },
	leftOutDomainIds: [],
};

/** Its fifteen answers: solid in most things, but a restore was never tried. */
export const EXAMPLE_ANSWERS: Answers = {
	A1: 'benannt',
	B2: 'absprachen',
	C1: 'lueckenhaft',
	C4: 'eingeteilt',
	D1: 'wichtige-zugaenge',
	D2: 'frist',
	D3: 'getrennt',
	E1: 'vollstaendig',
	E2: 'abgeschirmt',
	E3: 'ungetestet',
	E4: 'weiss-nicht',
	F1: 'jahresschulung',
	G1: 'ungefaehr',
	H1: 'weiss-nicht',
	H2: 'weiss-nicht',
};

/** The result of the made-up firm in this catalogue. */
export function exampleResult(catalogue: Catalogue): CheckResult {
	return scoreCheck(catalogue, EXAMPLE_ANSWERS, EXAMPLE_CONTEXT);
}
