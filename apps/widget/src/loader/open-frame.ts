import { elementOptions } from './element-options.ts';
import { frameLink } from './frame-link.ts';
import { heightGate } from './height-gate.ts';
import { readTokens } from './read-tokens.ts';

const SANDBOX =
	'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** Without a word for so long the frame counts as blocked, and the link is shown as it was. */
const PATIENCE_MS = 20_000;

/** A frame that is there. */
export interface OpenFrame {
	/** Shows the first page of the check. Answers stay. */
	restart(): void;
	focus(): void;
	close(): void;
}

/**
 * Puts the application's frame before the link, keeps its height and look, and turns its events into the element's.
 *
 * @param root shadow root of the element, with the link in it
 * @param least height the frame has in any case, CSS pixels; more if the element says so
 * @param onblocked called when the page's policy forbids the frame
 */
export function openFrame(
	element: HTMLElement,
	root: ShadowRoot,
	app: URL,
	least: number,
	onblocked?: () => void,
): OpenFrame {
	const options = elementOptions(element);
	const frame = document.createElement('iframe');
	const ended = new AbortController();
	const { signal } = ended;
	const floor = Math.max(options.floor, least);
	const gate = heightGate(floor);
	let timer: ReturnType<typeof setTimeout> | 0 = setTimeout(give, PATIENCE_MS, 'timeout');

	const current = () => ({ theme: elementOptions(element).theme, tokens: readTokens(element) });
	const tell = (name: string, detail: unknown) => {
		element.dispatchEvent(new CustomEvent(`itk-${name}`, { bubbles: true, detail }));
	};

	/** The frame is there and asks what it should look like. */
	function greeted() {
		clearTimeout(timer);
		timer = 0;
		return current();
	}

	/** The frame compares with what it was told before. */
	function look(): void {
		frame.title = elementOptions(element).title;
		send({ type: 'tokens', ...current() });
	}

	function close(): void {
		clearTimeout(timer);
		ended.abort();
		watch.disconnect();
		frame.remove();
	}

	function give(reason: string): void {
		close();
		tell('error', { reason });
	}

	frame.referrerPolicy = 'no-referrer';
	frame.allow = 'clipboard-write';
	frame.sandbox.value = SANDBOX;
	frame.src = `${app}?${options.query}`;
	frame.style.height = `${floor}px`;

	const send = frameLink(
		frame,
		app.origin,
		greeted,
		(message) => {
			if (message.type === 'height') {
				const granted = gate(message.value, performance.now());
				frame.style.height = `${granted}px`;
				frame.className = 'on';
				if (granted < message.value) send({ type: 'height', value: granted });
			} else if (message.type === 'event') {
				tell(message.name, message.detail);
			} else if (root.activeElement === frame && frame.getBoundingClientRect().top < 0) {
				// Only a visitor who is in the frame turns its pages.
				frame.scrollIntoView();
			}
		},
		signal,
	);
	const watch = new MutationObserver(look);
	// Where pages switch between light and dark, and where title and theme stand.
	for (const node of [document.documentElement, document.body, element]) watch.observe(node, { attributes: true });
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal });
	addEventListener(
		'securitypolicyviolation',
		({ blockedURI }) => {
			if (!timer || !blockedURI.startsWith(app.origin)) return;
			give('blocked');
			onblocked?.();
		},
		{ signal },
	);
	look();
	root.prepend(frame);
	return { restart: () => send({ type: 'restart' }), focus: () => frame.focus({ preventScroll: true }), close };
}
