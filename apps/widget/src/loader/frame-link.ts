import {
	type FrameMessage,
	isHello,
	type LoaderMessage,
	PROTOCOL,
	readFrameMessage,
	type Theme,
	type Tokens,
} from '@it-kompass/widget-protocol';

/**
 * Waits for the frame's hello and hands it one end of a channel. Only a message whose source is this frame's window and
 * whose origin is that of the address the frame was given is believed. A frame that reloads says hello again and gets a
 * new channel.
 *
 * @param origin that of the address the frame was given
 * @param look what the frame looks like, asked at every hello
 * @param signal ends the waiting
 * @returns how to speak to the frame; nothing is said before its hello
 */
export function frameLink(
	frame: HTMLIFrameElement,
	origin: string,
	look: () => { readonly theme: Theme; readonly tokens: Tokens },
	onmessage: (message: FrameMessage) => void,
	signal: AbortSignal,
): (message: LoaderMessage) => void {
	let port: MessagePort | undefined;

	addEventListener(
		'message',
		(event) => {
			const view = frame.contentWindow;
			if (event.source !== view || event.origin !== origin || !isHello(event.data)) return;
			port?.close();
			const channel = new MessageChannel();
			port = channel.port1;
			port.onmessage = ({ data }) => {
				const message = readFrameMessage(data);
				if (message) onmessage(message);
			};
			const first: LoaderMessage = { type: 'port', protocol: PROTOCOL, ...look() };
			view?.postMessage(first, origin, [channel.port2]);
		},
		{ signal },
	);
	return (message) => port?.postMessage(message);
}
