import { rootOf } from '@it-kompass/ui';

/**
 * Hears keys while an element is shown: those of the whole page, but inside a shadow root only those pressed there. What
 * somebody types into a field of the page around stays unheard.
 */
export function keysAround(listener: (event: KeyboardEvent) => void): (element: Element) => () => void {
	return (element) => {
		const root = rootOf(element) as Document;
		root.addEventListener('keydown', listener);
		return () => root.removeEventListener('keydown', listener);
	};
}
