import { type Component, type ComponentProps, createRawSnippet, mount, type Snippet, unmount } from 'svelte';
import { onTestFinished } from 'vitest';

/** Shows a component in the page of a test that runs in a browser, and takes it away when the test ends. */
// biome-ignore lint/suspicious/noExplicitAny: the props of any component; those given are checked against it
export function showComponent<C extends Component<any>>(component: C, props: ComponentProps<C>): () => Promise<void> {
	const shown = mount(component, { target: document.body, props });
	let isShown = true;
	async function remove(): Promise<void> {
		if (isShown) await unmount(shown);
		isShown = false;
	}
	onTestFinished(remove);
	return remove;
}

/** What stands between the tags of a component. */
export function content(html: string): Snippet {
	return createRawSnippet(() => ({ render: () => html }));
}
