// What a session-replay tool does: it writes down every change, every input and every text it can reach.
window.recorded = [];

function note(what) {
	window.recorded.push(String(what));
}

function textOf(node) {
	const inside = node.shadowRoot ? textOf(node.shadowRoot) : '';
	const children = [...node.childNodes].map(textOf).join('');
	let framed = '';
	try {
		framed = node.contentDocument ? textOf(node.contentDocument) : '';
	} catch {
		framed = '';
	}
	return `${node.nodeValue ?? ''}${inside}${framed}${children}`;
}

function watch(root) {
	new MutationObserver((changes) => {
		for (const { target, addedNodes } of changes) {
			note(textOf(target));
			for (const node of addedNodes) {
				note(node.outerHTML ?? node.nodeValue);
				if (node.shadowRoot) watch(node.shadowRoot);
			}
		}
		note(textOf(document));
	}).observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
}

watch(document);
for (const kind of [
	'input',
	'change',
	'click',
	'keydown',
	'keyup',
	'pointerdown',
	'copy',
	'selectionchange',
	'message',
]) {
	addEventListener(
		kind,
		(event) => note(`${kind} ${event.key ?? ''} ${event.target?.value ?? ''} ${JSON.stringify(event.data ?? null)}`),
		true,
	);
}
for (const name of ['ready', 'start', 'progress', 'complete', 'reset', 'error']) {
	addEventListener(`itk-${name}`, (event) => note(`itk-${name} ${JSON.stringify(event.detail)}`), true);
}
customElements.whenDefined('it-selbstcheck').then(() => {
	for (const element of document.querySelectorAll('it-selbstcheck')) watch(element.shadowRoot);
});
