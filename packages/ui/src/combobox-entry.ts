/** One line of a combobox's list. */
export interface ComboboxEntry {
	/** Unique in the list. */
	readonly id: string;
	readonly label: string;
	/** Second, quieter line. */
	readonly note?: string;
}
