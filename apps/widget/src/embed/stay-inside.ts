/**
 * Keeps scrolling inside the frame. Chromium scrolls the page around a frame, too, when something in it takes the focus or
 * is brought into view; from how far it moves, that page could tell what. Both scroll our own boxes from now on, and the
 * page around cannot bring the frame to an element of its choice by a fragment.
 */
export function stayInside(view: Window & typeof globalThis): void {
	const { focus } = view.HTMLElement.prototype;
	view.Element.prototype.scrollIntoView = function () {
		show(this);
	};
	view.HTMLElement.prototype.focus = function (options) {
		focus.call(this, { ...options, preventScroll: true });
		if (!options?.preventScroll) show(this);
	};
	// Only our first page may be asked for from outside; see "restart" in the protocol.
	view.navigation?.addEventListener('navigate', (event) => {
		if (event.hashChange && !event.userInitiated && !event.destination.url.endsWith('#start')) event.preventDefault();
	});
}

function show(element: Element): void {
	const { documentElement } = element.ownerDocument;
	for (let box = element.parentElement; box; box = box.parentElement) {
		const { top, bottom } = element.getBoundingClientRect();
		const seen = box === documentElement ? { top: 0, bottom: innerHeight } : box.getBoundingClientRect();
		box.scrollTop += Math.min(0, top - seen.top) || Math.max(0, Math.min(bottom - seen.bottom, top - seen.top));
	}
}
