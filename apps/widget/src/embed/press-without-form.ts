/**
 * Lets buttons do what their forms would. In a sandbox without `allow-forms` browsers press such a button and tell nobody;
 * our forms send nothing anywhere and demand nothing, so they need not be submitted, only heard.
 */
export function pressWithoutForm(content: HTMLElement): void {
	content.addEventListener('click', (event) => {
		const button = (event.target as Element).closest<HTMLButtonElement>('[type=submit]');
		if (!button) return;
		event.preventDefault();
		button.form?.dispatchEvent(new Event('submit', { cancelable: true }));
	});
}
