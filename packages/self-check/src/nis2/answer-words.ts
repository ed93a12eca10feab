import type { Nis2Catalogue } from '@it-kompass/schema';
import { enumeration } from '../format.ts';
import { de } from '../strings/de.ts';
import { type FigureField, GROUP_FIELDS, OWN_FIELDS, typedText } from './figure-fields.ts';
import type { KeptFacts } from './nis2-facts-of.ts';
import type { Nis2Screen } from './nis2-screen.ts';
import { SIDE_ACTIVITIES, sideFactId } from './side-activities.ts';
import { tradeEntries, tradeFactId } from './trade-entries.ts';

const SIDE_WORDS: ReadonlyMap<string | undefined, string> = new Map([
	['nebensache', 'unbedeutend'],
	['geschaeft', 'eigenes Geschäft'],
	['weiss-nicht', 'unklar, ob es zählt'],
]);

/** The kept answer to a question in the words of the screen; "Noch offen" if there is none. */
export function answerWords(question: Nis2Screen, kept: KeptFacts, nis2: Nis2Catalogue): string {
	const unknown = question.unknownFactId === undefined ? undefined : kept[question.unknownFactId];
	const value = unknown ?? kept[question.factId];
	if (value === undefined) return de.open;
	if (value === 'weiss-nicht') return de.unknown;
	if (question.form === 'trades') return tradesWords(kept, nis2) || (question.options[0]?.text ?? '');
	if (question.form === 'sides') return sidesWords(kept);
	if (question.form === 'figures') return figuresWords(kept);
	const { text, hint } = question.options.find(({ id }) => id === value) ?? { text: de.open };
	return hint === undefined ? text : `${text}, ${hint}`;
}

function tradesWords(kept: KeptFacts, nis2: Nis2Catalogue): string {
	const chosen = tradeEntries(nis2).filter(({ id }) => kept[tradeFactId(id)] !== undefined);
	return enumeration(chosen.map(({ label }) => label));
}

function sidesWords(kept: KeptFacts): string {
	const named = SIDE_ACTIVITIES.flatMap(({ id, label }) => {
		const words = SIDE_WORDS.get(kept[sideFactId(id)]);
		return words === undefined ? [] : [`${label} (${words})`];
	});
	return named.length === 0 ? 'Nichts davon' : enumeration(named);
}

function figuresWords(kept: KeptFacts): string {
	const given = (fields: readonly FigureField[]) =>
		fields.flatMap((field) => {
			const text = typedText(field, kept[field.factId]);
			return text === '' ? [] : [`${field.label} ${text} ${field.unit}`];
		});
	const group = given(GROUP_FIELDS);
	const own = given(OWN_FIELDS);
	if (group.length + own.length === 0) return de.unknown;
	return [
		...(group.length > 0 ? [`die anderen: ${enumeration(group)}`] : []),
		...(own.length > 0 ? [`eigene: ${enumeration(own)}`] : []),
	].join('; ');
}
