import type { HostEvent } from '@it-kompass/widget-protocol';

/** Sends the page an event of the same name and detail as the element with a frame does, `itk-…`. */
export function tellHost(element: Element, { name, detail }: HostEvent): void {
	element.dispatchEvent(new CustomEvent(`itk-${name}`, { bubbles: true, detail }));
}
