import { elementOptions } from './element-options.ts';
import { type OpenFrame, openFrame } from './open-frame.ts';

/** The link lies over the frame until that has something to show. */
const STYLE =
	':host{display:block!important;position:relative!important}' +
	'iframe{display:block;width:100%;border:0;opacity:0}' +
	'iframe+slot{display:block;position:absolute;top:0}' +
	'iframe.on{opacity:1}' +
	'iframe.on+slot{display:none}';

/** How far from the screen a frame with `load="visible"` is fetched. */
const AHEAD = '600px';

/** What an element does when the page puts it in, takes it out, or asks for the first page. */
export interface LinkedCheck {
	join(): void;
	leave(): void;
	restart(): void;
}

/** Gives an element its shadow root with the link inside, and waits for the moment to fetch the frame. */
export function linkedCheck(element: HTMLElement, app: URL): LinkedCheck {
	// First, because a browser may refuse it; the link shows as long as there is no shadow root.
	const sheet = new CSSStyleSheet();
	const root = element.attachShadow({ mode: 'open' });
	const slot = document.createElement('slot');
	const ownLink = document.createElement('a');
	let frame: OpenFrame | undefined;
	// In a sandbox without an origin browsers show no page that names its ancestors, as ours does.
	const isOpaque = origin === 'null';

	sheet.replaceSync(STYLE);
	root.adoptedStyleSheets = [sheet];
	ownLink.href = app.href;
	ownLink.textContent = 'IT-Selbstcheck';
	slot.append(ownLink);
	root.append(slot);

	/** Also kept after it was given up, so that the next click follows the link. */
	function open(least: number, onblocked?: () => void): OpenFrame {
		observer.disconnect();
		frame ??= openFrame(element, root, app, least, onblocked);
		return frame;
	}

	const observer = new IntersectionObserver(
		(entries) => {
			if (entries.at(-1)?.isIntersecting) open(0);
		},
		{ rootMargin: AHEAD },
	);

	element.addEventListener('click', (event) => {
		const link = element.querySelector<HTMLAnchorElement>('a[href]') ?? ownLink;
		const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
		if (isOpaque) link.target = '_blank';
		if (isOpaque || !isPlain || frame || !event.composedPath().includes(link)) return;
		event.preventDefault();
		// A whole screen is taken within the click: what stands below is out of sight before anything can move.
		open(innerHeight, () => link.click()).focus();
	});

	return {
		join() {
			const { load } = elementOptions(element);
			if (load === 'eager') open(0);
			if (load === 'visible') observer.observe(element);
		},
		leave() {
			observer.disconnect();
			frame?.close();
			frame = undefined;
		},
		restart: () => frame?.restart(),
	};
}
