/** Hands a text to the visitor as a file, JSON unless another type is named. The browser asks nobody: the address is local and released at once. Where the page around may have forbidden it, the text is shown, too. */
export function downloadText(name: string, text: string, type = 'application/json'): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// In a sandbox without an origin a download is mostly forbidden, too, and no browser says whether it was.
	if (origin === 'null') void import('./show-text.ts').then(({ showText }) => showText(name, text));
	// Some browsers read the address after the click.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
