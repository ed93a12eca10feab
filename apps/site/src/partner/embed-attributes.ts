import { DEFAULT_TITLE, type EmbedChoice } from './embed-choice.ts';

/**
 * Attributes of the element for a choice, in the order they are written. What has its default is left out, so that a
 * snippet stays short; `lang` is always there because the words inside are German whatever the page around speaks.
 */
export function embedAttributes(choice: EmbedChoice): Readonly<Record<string, string>> {
	const { start, load, theme, heading, title, minHeight, partner } = choice;
	return {
		lang: 'de',
		...(start === 'kurzcheck' ? {} : { start }),
		...(load === 'click' ? {} : { load }),
		...(theme === 'auto' ? {} : { theme }),
		...(heading === 1 ? {} : { heading: String(heading) }),
		...(partner === '' ? {} : { partner }),
		...(title === DEFAULT_TITLE || title.trim() === '' ? {} : { title: title.trim() }),
		...(minHeight === 0 ? {} : { 'min-height': String(minHeight) }),
	};
}

/** Custom properties of the element for a choice; none where ours stay. */
export function embedTokens({ colours, radius, font }: EmbedChoice): Readonly<Record<string, string>> {
	const set = Object.entries(colours).filter(([, value]) => value !== '');
	return {
		...Object.fromEntries(set.map(([name, value]) => [`--itk-${name}`, value])),
		...(radius === null ? {} : { '--itk-radius': `${radius}px` }),
		...(font.trim() === '' ? {} : { '--itk-font': font.trim() }),
	};
}
