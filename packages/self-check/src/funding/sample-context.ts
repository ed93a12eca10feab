import type { ContextQuestion } from '@it-kompass/schema';

const question = (id: string, options: Readonly<Record<string, string>>): ContextQuestion => ({
	id,
	text: `${id}?`,
	quick: false,
	options: Object.entries(options).map(([option, text]) => ({ id: option, text })),
});

/** The questions about the firm that the finder shares with the check, with options as they are published. For tests. */
export const kurzcheckContext: readonly ContextQuestion[] = [
	question('bundesland', { bayern: 'Bayern', sachsen: 'Sachsen', ausland: 'Außerhalb Deutschlands' }),
	question('beschaeftigte', {
		'unter-10': 'Unter 10',
		'10-49': '10 bis 49',
		'50-249': '50 bis 249',
		'250-499': '250 bis 499',
		'ab-500': '500 oder mehr',
	}),
	question('umsatz', {
		'bis-10-mio': 'Bis einschließlich 10 Millionen Euro',
		'10-50-mio': 'Über 10 bis einschließlich 50 Millionen Euro',
		'ueber-50-mio': 'Über 50 Millionen Euro',
		'keine-angabe': 'Keine Angabe',
	}),
];
