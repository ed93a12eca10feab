import type { Level } from '@it-kompass/schema';

/** Words beside a question. */
export const notesDe = {
	whyWeAsk: 'Warum wir fragen',
	whoKnows: 'Wer weiß das?',
	mustHave: 'Gilt als Pflicht',
	mustHaveLimit: (level: Level) => `Fehlt das, bleibt dieser Bereich höchstens auf Stufe ${level}.`,
	howWeCalculate: 'So rechnen wir',
	terms: 'Begriffe',
	readInGlossary: 'Im Glossar nachlesen',
};
