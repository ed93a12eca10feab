/** A key press on the field, as far as the list needs it. */
type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/**
 * A field that searches a list: what is typed, whether the list is open, which entry is active. Knows no HTML.
 * Follows the combobox pattern of the ARIA practices: the focus stays in the field, the active entry is announced.
 */
export class Combobox<Entry> {
	readonly #search: (query: string) => readonly Entry[];
	readonly #onchoose: (entry: Entry) => void;

	#query = $state('');
	#open = $state(false);
	#active = $state(-1);

	/** What fits, best first. */
	readonly entries: readonly Entry[] = $derived.by(() => this.#search(this.#query));

	constructor(search: (query: string) => readonly Entry[], onchoose: (entry: Entry) => void) {
		this.#search = search;
		this.#onchoose = onchoose;
	}

	get query(): string {
		return this.#query;
	}

	get open(): boolean {
		return this.#open;
	}

	/** Index of the entry Enter would choose; -1 if there is none. */
	get active(): number {
		return this.#open && this.#active < this.entries.length ? this.#active : -1;
	}

	/** Opens the list. With something typed, the best entry is active. */
	type(query: string): void {
		this.#query = query;
		this.#open = true;
		this.#active = query.trim() === '' ? -1 : 0;
	}

	show(): void {
		this.#open = true;
	}

	close(): void {
		this.#open = false;
		this.#active = -1;
	}

	choose(entry: Entry): void {
		this.#query = '';
		this.close();
		this.#onchoose(entry);
	}

	/** True if the key was for the list, and the browser should leave it alone. */
	press({ key, altKey, ctrlKey, metaKey }: Key): boolean {
		if (ctrlKey || metaKey) return false;
		if (key === 'ArrowDown' || key === 'ArrowUp') return this.#move(key === 'ArrowDown' ? 1 : -1, altKey);
		if (key === 'Enter') return this.#enter();
		if (key === 'Escape') return this.#escape();
		if (key === 'Tab') this.close();
		return false;
	}

	/** With Alt the list opens without an active entry, or closes. */
	#move(by: 1 | -1, alone: boolean): boolean {
		if (alone) {
			if (by === 1) this.show();
			else this.close();
			return true;
		}
		const last = this.entries.length - 1;
		const next = this.active === -1 && by === -1 ? last : this.active + by;
		this.#open = true;
		this.#active = next > last ? 0 : next < 0 ? last : next;
		return true;
	}

	#enter(): boolean {
		const entry = this.entries[this.active];
		if (entry === undefined) return this.#open && this.#query !== '';
		this.choose(entry);
		return true;
	}

	/** First closes the list, then empties the field. */
	#escape(): boolean {
		if (!this.#open && this.#query === '') return false;
		if (!this.#open) this.#query = '';
		this.close();
		return true;
	}
}
