import { DEFAULT_CHOICE, type EmbedChoice, type EmbedHosts } from './embed-choice.ts';
import { embedHosts } from './embed-hosts.ts';

/** What a partner has chosen so far, and the hosts his snippets name. Nothing of it is kept or sent. */
export class Configurator {
	choice = $state.raw<EmbedChoice>(DEFAULT_CHOICE);
	hosts = $state.raw<EmbedHosts>({ site: '', embed: '' });
	/** False until the page knows where it stands; before, no address may be asked. */
	isSettled = $state(false);
	readonly #built: EmbedHosts;

	constructor(built: EmbedHosts) {
		this.#built = built;
		this.hosts = built;
	}

	/** In the browser: takes the hosts of one's own machine where the page is tried there. */
	settle(here: Location): void {
		this.hosts = embedHosts(this.#built, here);
		this.isSettled = true;
	}

	set(change: Partial<EmbedChoice>): void {
		this.choice = { ...this.choice, ...change };
	}

	reset(): void {
		this.choice = DEFAULT_CHOICE;
	}
}
