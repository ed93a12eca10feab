import { linkedCheck } from './linked-check.ts';

/**
 * Makes the class behind `<it-selbstcheck>`: a link that becomes the check in a frame of its own origin.
 *
 * @param app address of the application's page; the frame and its messages must come from there
 */
export function checkElement(app: URL): CustomElementConstructor {
	return class extends HTMLElement {
		readonly #check = linkedCheck(this, app);

		connectedCallback(): void {
			this.#check.join();
		}

		disconnectedCallback(): void {
			this.#check.leave();
		}

		/** Shows the first page of the check. Answers stay. */
		restart(): void {
			this.#check.restart();
		}
	};
}
