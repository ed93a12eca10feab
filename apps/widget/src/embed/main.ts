import type { Partner } from '@it-kompass/schema';
import { ownPage } from '@it-kompass/self-check';
import type { LoaderMessage, Theme, Tokens } from '@it-kompass/widget-protocol';
import { mount } from 'svelte';
import { canKeep } from './can-keep.ts';
import EmbedFrame from './EmbedFrame.svelte';
import './embed.css';
import { frameHeight } from './frame-height.ts';
import { frameLook } from './frame-look.ts';
import { frameOptions } from './frame-options.ts';
import { headingLevel } from './heading-level.ts';
import { hostLink } from './host-link.ts';
import { leaveNoTrail } from './leave-no-trail.ts';
import { loadMode } from './modes.ts';
import { openOutside } from './open-outside.ts';
import { DELETED } from './site-links.ts';
import { stayInside } from './stay-inside.ts';
import { visiblePart } from './visible-part.ts';

/** What the frame is told to wear; a partner's own colours where his page sets none. */
let look: Look = { theme: 'auto', tokens: {} };
let partnerTokens: Tokens = {};

const options = frameOptions(location.search);
const root = document.documentElement;
const sealed = () => root.querySelector('[data-sealed]');
const dress = frameLook(document, root, document.body);
const host = hostLink(window, receive);

interface Look {
	readonly theme: Theme;
	readonly tokens: Tokens;
}

function wear(): void {
	dress({ theme: look.theme, tokens: { ...partnerTokens, ...look.tokens } });
}

function receive(message: LoaderMessage): void {
	if (message.type === 'restart') location.hash = 'start';
	// The frame got less than it needs and has to scroll by itself.
	else if (message.type === 'height') delete root.dataset.managed;
	else {
		if (message.type === 'port') root.dataset.managed = '';
		look = message;
		wear();
	}
}

async function findPartner(key: string | null): Promise<Partner | null> {
	if (key === null) return null;
	const { default: partners } = await import('@it-kompass/catalogue/de/partners.json');
	return partners.find(({ id }) => id === key) ?? null;
}

async function start(target: HTMLElement): Promise<void> {
	look = { theme: options.theme, tokens: look.tokens };
	wear();
	// Only a page of the same origin, as of a partner who hosts both himself, shows us the element we stand in.
	const { frameElement } = window;
	const isDeleted = new URLSearchParams(location.search).has(DELETED);
	const keeps = canKeep(window);
	const [shown, partner, shared, notices] = await Promise.all([
		loadMode(options.start),
		findPartner(options.partner),
		frameElement && import('./shared-notice.ts'),
		isDeleted || !keeps ? import('./FrameNotices.svelte') : null,
	]);
	if (partner?.colours) partnerTokens = { accent: partner.colours.accent, 'on-accent': partner.colours.onAccent };
	wear();
	const notice = frameElement ? shared?.sharedNotice(frameElement) : undefined;
	const place = {
		...ownPage,
		turned() {
			// Only between two pages: a page that changes its height under the finger loses the click.
			const { style } = root;
			style.setProperty('--itk-room', style.getPropertyValue('--itk-seen-most'));
			ownPage.turned();
			sealed()?.scrollTo(0, 0);
		},
		isShared: notice !== undefined,
	};
	const surroundings = { host, place, notice, partner, canKeep: keeps };
	target.replaceChildren();
	mount(EmbedFrame, { target, props: { surroundings, shown, isDeleted, Notices: notices?.default } });
	if (!keeps) host.event({ name: 'error', detail: { reason: 'storage' } });
}

const target = document.getElementById('frame');
if (target) {
	stayInside(window);
	leaveNoTrail(history, () => sealed() !== null);
	headingLevel(target, options.heading);
	openOutside(target);
	visiblePart(target);
	frameHeight(target, host.height);
	start(target).catch(() => {
		// The page still says what can be done without us; see index.html.
		target.querySelector('[hidden]')?.removeAttribute('hidden');
		host.event({ name: 'error', detail: { reason: 'loading' } });
	});
}
