import { filterFromHash, hashOfFilter, type MeasureFilter, passes } from './filter-measures.ts';

/** Connects the filter form with the list of measures. Without script the form stays hidden and the whole list shows. */
export function connectMeasureFilter(form: HTMLFormElement, rows: readonly HTMLElement[], status: HTMLElement): void {
	const groups = [...new Set(rows.map((row) => row.closest('section')))];

	function current(): MeasureFilter {
		const data = new FormData(form);
		const value = (name: string) => String(data.get(name) ?? '');
		return { bereich: value('bereich'), wer: value('wer'), aufwand: value('aufwand') };
	}

	function show(filter: MeasureFilter): void {
		for (const row of rows) {
			const { bereich = '', wer = '', aufwand = '' } = row.dataset;
			row.hidden = !passes({ bereich, wer, aufwand: Number(aufwand) }, filter);
		}
		for (const group of groups) if (group) group.hidden = !group.querySelector('li:not([hidden])');
		const count = rows.filter((row) => !row.hidden).length;
		status.textContent =
			count === 0
				? 'Keine Maßnahme passt zu dieser Auswahl. Nehmen Sie eine Angabe zurück.'
				: `${count} von ${rows.length} Maßnahmen`;
	}

	function restore(): void {
		const filter = filterFromHash(location.hash);
		for (const [name, value] of Object.entries(filter)) {
			const field = form.elements.namedItem(name);
			if (field instanceof HTMLSelectElement) {
				field.value = value;
				if (field.selectedIndex < 0) field.value = '';
			}
		}
		show(current());
	}

	form.hidden = false;
	form.addEventListener('change', () => {
		const hash = hashOfFilter(current());
		history.replaceState(null, '', hash === '' ? location.pathname : `#${hash}`);
		show(current());
	});
	addEventListener('hashchange', restore);
	restore();
}
