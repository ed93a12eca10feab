import { describe, expect, test, vi } from 'vitest';
import { frameOptions } from './frame-options.ts';
import { hostLink, type LinkedWindow } from './host-link.ts';

describe('frameOptions', () => {
	test.each([
		['', { start: 'kurzcheck', partner: null, heading: 1, theme: 'auto' }],
		[
			'?start=voll&partner=muster-it&heading=3&theme=dark',
			{ start: 'voll', partner: 'muster-it', heading: 3, theme: 'dark' },
		],
		[
			'?start=constructor&partner=../x&heading=9&theme=neon',
			{ start: 'kurzcheck', partner: null, heading: 1, theme: 'auto' },
		],
		['?start=nis2', { start: 'nis2', partner: null, heading: 1, theme: 'auto' }],
	])('reads %j', (search, options) => {
		expect(frameOptions(search)).toEqual(options);
	});
});

/** As much of a window as the link needs; `deliver` is a message that arrives. */
function fakeWindow() {
	const parent = { postMessage: vi.fn() };
	const listeners: ((event: MessageEvent) => void)[] = [];
	const view: LinkedWindow = { parent, addEventListener: (_, listener) => listeners.push(listener) };
	const deliver = (event: Partial<MessageEvent>) => {
		for (const listener of listeners) listener({ source: null, data: null, ports: [], ...event } as MessageEvent);
	};
	return { view, parent, deliver };
}

const FIRST = { type: 'port', protocol: 1, theme: 'light', tokens: { accent: '#0a5c2f' } };
const port = () => ({ postMessage: vi.fn(), onmessage: null as ((event: { data: unknown }) => void) | null });

describe('hostLink', () => {
	test('says hello without data, and nothing else before it has a channel', () => {
		const { view, parent } = fakeWindow();
		const link = hostLink(view, () => {});
		link.height(300);
		expect(parent.postMessage.mock.calls).toEqual([[{ type: 'hello', protocol: 1 }, '*']]);
	});

	test('says then what was waiting: every event, and the last height', () => {
		const { view, parent, deliver } = fakeWindow();
		const link = hostLink(view, () => {});
		link.height(300);
		link.event({ name: 'ready', detail: {} });
		link.height(400);
		const channel = port();
		deliver({ source: parent as unknown as Window, data: FIRST, ports: [channel as unknown as MessagePort] });
		expect(channel.postMessage.mock.calls.map(([message]) => message)).toEqual([
			{ type: 'event', name: 'ready', detail: {} },
			{ type: 'height', value: 400 },
		]);
	});

	test('takes one channel, from the parent window only', () => {
		const { view, parent, deliver } = fakeWindow();
		const seen: unknown[] = [];
		const link = hostLink(view, (message) => seen.push(message));
		const [thief, channel, second] = [port(), port(), port()];
		deliver({ source: {} as Window, data: FIRST, ports: [thief as unknown as MessagePort] });
		deliver({ source: parent as unknown as Window, data: { type: 'height', value: 3 }, ports: [] });
		deliver({ source: parent as unknown as Window, data: FIRST, ports: [channel as unknown as MessagePort] });
		deliver({ source: parent as unknown as Window, data: FIRST, ports: [second as unknown as MessagePort] });
		link.top();
		expect(thief.postMessage).not.toHaveBeenCalled();
		expect(second.postMessage).not.toHaveBeenCalled();
		expect(channel.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'top' });
		channel.onmessage?.({ data: { type: 'restart' } });
		channel.onmessage?.({ data: 'restart' });
		expect(seen).toEqual([FIRST, { type: 'restart' }]);
	});

	test('is silent in a window of its own', () => {
		const postMessage = vi.fn();
		const view = { postMessage, addEventListener: vi.fn() } as unknown as { parent: unknown } & LinkedWindow;
		Object.assign(view, { parent: view });
		hostLink(view, () => {}).top();
		expect(postMessage).not.toHaveBeenCalled();
	});
});
