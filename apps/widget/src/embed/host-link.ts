import {
	type FrameMessage,
	type HostEvent,
	type LoaderMessage,
	PROTOCOL,
	readLoaderMessage,
} from '@it-kompass/widget-protocol';

/** How the frame talks to the page around it. Without a loader nobody listens, and nothing is said. */
export interface HostLink {
	height(pixels: number): void;
	/** The visitor turned a page; its beginning should be seen. */
	top(): void;
	event(event: HostEvent): void;
}

/** The two windows the link stands between; handed in, so that a test needs no browser. */
export interface LinkedWindow {
	readonly parent: Pick<Window, 'postMessage'>;
	addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/**
 * Says hello to the page around the frame and waits for its loader to hand over a channel. The first channel from the
 * parent window counts; later ones, and messages from any other window, are not listened to. What was said before
 * the channel came is said then; of heights only the last.
 *
 * @param onmessage called with everything the loader says, its first message included
 */
export function hostLink(view: LinkedWindow, onmessage: (message: LoaderMessage) => void): HostLink {
	const parent: unknown = view.parent;
	const isFramed = parent !== view;
	let port: MessagePort | null = null;
	let waiting: FrameMessage[] = [];

	function say(message: FrameMessage): void {
		if (port) port.postMessage(message);
		else if (isFramed) waiting = [...waiting.filter(({ type }) => type === 'event' || type !== message.type), message];
	}

	function receive(data: unknown): void {
		const message = readLoaderMessage(data);
		if (message && message.type !== 'port') onmessage(message);
	}

	if (isFramed) {
		view.addEventListener('message', ({ source, data, ports }) => {
			const first = readLoaderMessage(data);
			if (port || source !== parent || first?.type !== 'port' || !ports[0]) return;
			port = ports[0];
			port.onmessage = (event) => receive(event.data);
			onmessage(first);
			for (const message of waiting.splice(0)) port.postMessage(message);
		});
		// The word carries no data, so it may reach any host; who that is, only the browser knows.
		view.parent.postMessage({ type: 'hello', protocol: PROTOCOL }, '*');
	}

	return {
		height: (value) => say({ type: 'height', value }),
		top: () => say({ type: 'top' }),
		event: (event) => say({ type: 'event', ...event }),
	};
}
