import { THEMES, type Theme } from '@it-kompass/widget-protocol';
import { isModeName, type ModeName } from './modes.ts';

/** What the frame's own address says. Nothing in it is a secret, and nothing an address to write to. */
export interface FrameOptions {
	readonly start: ModeName;
	/** Key of an entry of the registry; `null` if none is named. Whether there is one, the registry knows. */
	readonly partner: string | null;
	/** Level the first heading has among those of the host's page; 1 if the frame stands alone. */
	readonly heading: 1 | 2 | 3 | 4;
	readonly theme: Theme;
}

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const HEADINGS = [1, 2, 3, 4] as const;

/** Reads `?lang=de&start=…&partner=…&heading=…&theme=…`. What is missing, unknown or not built gets the default. */
export function frameOptions(search: string): FrameOptions {
	const given = new URLSearchParams(search);
	const start = given.get('start') ?? '';
	const partner = given.get('partner') ?? '';
	return {
		start: isModeName(start) ? start : 'kurzcheck',
		partner: partner.length <= 40 && KEY.test(partner) ? partner : null,
		heading: HEADINGS.find((level) => String(level) === given.get('heading')) ?? 1,
		theme: THEMES.find((one) => one === given.get('theme')) ?? 'auto',
	};
}
