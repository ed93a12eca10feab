import type { Nis2Duty } from '@it-kompass/schema';

/** What customers typically ask, as a text to copy: one line for each topic. Holds no answer of the visitor. */
export function supplierMail(duties: readonly Nis2Duty[]): string {
	const topics = duties.filter(({ id }) => id !== 'zulieferer-vertrag');
	return [
		'Guten Tag,',
		'',
		'unsere Kunden fragen nach unserer Informationssicherheit. Bitte stellen Sie zu diesen Punkten zusammen, was heute gilt und wo der Nachweis liegt:',
		'',
		...topics.map(({ title, text }, index) => `${index + 1}. ${title}: ${text}`),
		'',
		'Vielen Dank',
	].join('\n');
}
