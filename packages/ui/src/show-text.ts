import { type Component, mount, unmount } from 'svelte';
import TextDialog from './TextDialog.svelte';

type Props = { readonly name: string; readonly text: string; readonly onclose: () => void };

/** Shows the text of a file that may not have reached the visitor, to be copied, until he closes it. */
export function showText(name: string, text: string): void {
	const dialog = mount(TextDialog as Component<Props>, {
		target: document.body,
		props: { name, text, onclose: () => void unmount(dialog) },
	});
}
