import { embedAttributes, embedTokens } from './embed-attributes.ts';
import type { EmbedChoice, EmbedHosts } from './embed-choice.ts';

/**
 * Address of the preview. Everything stands behind the `#`: a change moves no page, and no server sees what a partner
 * tries.
 *
 * @param isOpen show the check without a click, whatever was chosen, so that a change of its look can be seen
 */
export function previewAddress(choice: EmbedChoice, { embed }: EmbedHosts, isOpen: boolean): string {
	const tokens = Object.entries(embedTokens(choice)).map(([name, value]) => [name.replace('--itk-', ''), value]);
	const shown: Record<string, string> = {
		...embedAttributes(choice),
		...Object.fromEntries(tokens),
		link: choice.link,
		page: choice.page,
	};
	if (isOpen) shown.load = 'eager';
	return `${embed}/vorschau/#${new URLSearchParams(shown)}`;
}
