import { TOKEN_NAMES } from '@it-kompass/widget-protocol';

/** Attributes that can be tried. Those of the first line take effect only in a new element. */
const LASTING = ['lang', 'start', 'load', 'partner', 'heading', 'min-height'] as const;
const LIVE = ['theme', 'title'] as const;

/** Ground and letters of the page around the check. */
const GROUNDS = { hell: ['#ffffff', '#1c1c1c'], dunkel: ['#16191f', '#f2f2f2'] } as const;

const HEX = /^#[0-9a-f]{6}$/;

/** What a preview shows. */
export interface PreviewOptions {
	/** Changes with every attribute that takes effect only in a new element. */
	readonly key: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** Custom properties of the element by name, e.g. `--itk-accent`. What they may be, loader and frame decide. */
	readonly tokens: Readonly<Record<string, string>>;
	readonly link: string;
	readonly page: string;
	readonly words: string;
}

/** Reads what to show from the part of the address behind the `#`. What is missing or unknown is left out. */
export function previewOptions(fragment: string): PreviewOptions {
	const given = new URLSearchParams(fragment.replace(/^#/, ''));
	const take = (names: readonly string[]): Record<string, string> => {
		const set = names.filter((name) => (given.get(name) ?? '') !== '');
		return Object.fromEntries(set.map((name) => [name, given.get(name) ?? '']));
	};
	const ground = given.get('page') ?? '';
	const [page, words] = GROUNDS[ground === 'dunkel' ? 'dunkel' : 'hell'];
	const lasting = take(LASTING);
	return {
		key: JSON.stringify(lasting),
		attributes: { ...lasting, ...take(LIVE) },
		tokens: Object.fromEntries(Object.entries(take(TOKEN_NAMES)).map(([name, value]) => [`--itk-${name}`, value])),
		link: given.get('link')?.slice(0, 80) || 'IT-Selbstcheck starten',
		page: HEX.test(ground) ? ground : page,
		words: HEX.test(given.get('words') ?? '') ? `${given.get('words')}` : words,
	};
}
