import type { CheckQuestion, Fact, FactValue, GroupFigures, Profile } from '@it-kompass/schema';
import { UNKNOWN } from '@it-kompass/scoring/profile';
import { germanDate } from '../../calendar-day.ts';
import { enumeration } from '../../format.ts';
import { de } from '../../strings/de.ts';
import { type FactsById, isFieldAnswered, type Values } from './flow-fields.ts';

/** Names for options that stand in other content. */
export type NameOption = (fact: Fact, id: string) => string | undefined;

const NUMBER = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });

/** What was answered to a question, in words, a part for each fact; empty if nothing. Of several, each says what it is. */
export function answerTexts(
	question: CheckQuestion,
	facts: FactsById,
	profile: Profile,
	nameOption: NameOption,
): readonly string[] {
	const values: Values = profile;
	const isOne = question.fields.length === 1;
	return question.fields.flatMap((field) => {
		const fact = facts.get(field.fact);
		const value = values[field.fact];
		if (fact === undefined || value === undefined || !isFieldAnswered(field, values)) return [];
		const text = valueText(fact, value, nameOption);
		return isOne ? [text] : [`${fact.short}: ${text}`];
	});
}

/** A value in the words of its fact. */
export function valueText(fact: Fact, value: FactValue, nameOption: NameOption = () => undefined): string {
	if (value === UNKNOWN) return de.unknown;
	if (typeof value === 'number') return fact.kind === 'number' ? figureText(value, fact.unit) : String(value);
	if (typeof value === 'string') {
		if (fact.kind === 'date') return germanDate(value);
		const answers = fact.kind === 'number' ? fact.bands : 'options' in fact ? fact.options : [];
		const option = answers.find(({ id }) => id === value);
		if (option === undefined) return value;
		return 'hint' in option && option.hint !== undefined ? `${option.text}, ${option.hint}` : option.text;
	}
	if (Array.isArray(value)) {
		const names = value.map((id: string) => nameOption(fact, id) ?? optionText(fact, id) ?? id);
		return names.length === 0 ? (fact.kind === 'many' ? (fact.none ?? '') : '') : enumeration(names);
	}
	return figuresText(value as GroupFigures);
}

function optionText(fact: Fact, id: string): string | undefined {
	return fact.kind === 'many' ? fact.options.find((option) => option.id === id)?.text : undefined;
}

function figuresText({ staff, turnoverEur, balanceEur }: GroupFigures): string {
	const parts = [
		staff === undefined ? [] : [`Beschäftigte ${NUMBER.format(staff)}`],
		turnoverEur === undefined ? [] : [`Umsatz ${figureText(turnoverEur, 'Euro')}`],
		balanceEur === undefined ? [] : [`Bilanzsumme ${figureText(balanceEur, 'Euro')}`],
	].flat();
	return parts.length === 0 ? de.unknown : enumeration(parts);
}

/** A figure with its unit: "57 Beschäftigte", "1 Person", "12,5 Millionen Euro". */
export function figureText(figure: number, unit: string): string {
	if (unit === 'Euro') {
		return figure >= 1_000_000 && figure % 10_000 === 0
			? `${NUMBER.format(figure / 1_000_000)} Millionen Euro`
			: `${NUMBER.format(figure)} Euro`;
	}
	if (figure === 1) return unit === 'Jahre' ? '1 Jahr' : '1 Person';
	return `${NUMBER.format(figure)} ${unit}`;
}
