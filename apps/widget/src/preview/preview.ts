import './preview.css';
import { type PreviewOptions, previewOptions } from './preview-options.ts';

// A page like a partner's, with the loader partners load. What it shows stands behind the `#` of its address, which the
// configurator on the page for partners changes. The loader knows nothing of a preview.
const place = document.getElementById('place');
const site = place?.querySelector('a')?.href ?? '';
let element: HTMLElement | undefined;
let key: string | undefined;

function create(options: PreviewOptions): HTMLElement {
	const created = document.createElement('it-selbstcheck');
	const link = document.createElement('a');
	link.href = site;
	created.append(link);
	dress(created, options);
	place?.replaceChildren(created);
	return created;
}

function dress(target: HTMLElement, { attributes, tokens, link }: PreviewOptions): void {
	for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value);
	for (const name of ['theme', 'title']) if (!(name in attributes)) target.removeAttribute(name);
	for (const name of [...target.style]) target.style.removeProperty(name);
	for (const [name, value] of Object.entries(tokens)) target.style.setProperty(name, value);
	target.querySelector('a')?.replaceChildren(link);
}

function show(): void {
	const options = previewOptions(location.hash);
	const { style } = document.documentElement;
	style.setProperty('--page', options.page);
	style.setProperty('--words', options.words);
	if (element && options.key === key) dress(element, options);
	else element = create(options);
	key = options.key;
}

show();
addEventListener('hashchange', show);
