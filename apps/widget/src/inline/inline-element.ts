import type { OpenInline } from './open-inline.ts';
import { tellHost } from './tell-host.ts';

/**
 * Makes the class behind `<it-selbstcheck-inline>`: the check in the page itself. What stands inside the element, or a
 * link to our own site, is shown until the check is there, and if it never comes.
 */
export function inlineElement(): CustomElementConstructor {
	return class extends HTMLElement {
		readonly #root = this.attachShadow({ mode: 'open' });
		#ended = new AbortController();
		#open: OpenInline | null = null;

		constructor() {
			super();
			const slot = document.createElement('slot');
			const link = document.createElement('a');
			link.href = `${__SITE_URL__}/selbstcheck/`;
			link.textContent = 'IT-Selbstcheck';
			slot.append(link);
			this.#root.append(slot);
		}

		connectedCallback(): void {
			this.#ended = new AbortController();
			const { signal } = this.#ended;
			this.#load(signal).catch(() => {
				if (!signal.aborted) tellHost(this, { name: 'error', detail: { reason: 'loading' } });
			});
		}

		disconnectedCallback(): void {
			this.#ended.abort();
			this.#open = null;
		}

		/** Shows the first page of the check. Answers stay. */
		restart(): void {
			this.#open?.restart();
		}

		async #load(signal: AbortSignal): Promise<void> {
			const { openInline } = await import('./open-inline.ts');
			const open = await openInline(this, this.#root, signal);
			if (!signal.aborted) this.#open = open;
		}
	};
}
