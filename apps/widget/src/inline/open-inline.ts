import { mount, unmount } from 'svelte';
import { canKeep } from '../embed/can-keep.ts';
import EmbedFrame from '../embed/EmbedFrame.svelte';
import FrameNotices from '../embed/FrameNotices.svelte';
import { frameLook } from '../embed/frame-look.ts';
import { headingLevel } from '../embed/heading-level.ts';
import type { HostLink } from '../embed/host-link.ts';
import { loadMode } from '../embed/modes.ts';
import { openOutside } from '../embed/open-outside.ts';
import { SHARED_NOTICE } from '../embed/shared-notice.ts';
import { readTokens } from '../loader/read-tokens.ts';
import { wearComponentSheets } from './component-sheets.ts';
import css from './inline.css?inline';
import { inlineOptions } from './inline-attributes.ts';
import { inlinePlace } from './inline-place.ts';
import { registerFonts } from './register-fonts.ts';
import { tellHost } from './tell-host.ts';

/** A check that stands in the page. */
export interface OpenInline {
	/** Shows the first page of the check. Answers stay. */
	restart(): void;
}

/**
 * Puts the check into a shadow root and takes it out again when `signal` says so.
 *
 * @returns `null` when it was taken out before it was there
 * @throws whatever the browser says when a part cannot be loaded
 */
export async function openInline(
	element: HTMLElement,
	root: ShadowRoot,
	signal: AbortSignal,
): Promise<OpenInline | null> {
	const options = inlineOptions(element);
	const shown = await loadMode(options.start);
	if (signal.aborted) return null;

	const stage = document.createElement('div');
	const slot = root.querySelector('slot');
	stage.className = 'itk-body';
	stage.lang = 'de';
	registerFonts(document.fonts);
	dress(element, root, stage);
	const look = frameLook(root, element, stage);
	const wear = () => look({ theme: inlineOptions(element).theme, tokens: readTokens(element) });

	const keeps = canKeep(window);
	const host: HostLink = { height() {}, top() {}, event: (event) => tellHost(element, event) };
	let place = inlinePlace(element, showAnew);
	let frame: Record<string, unknown>;

	function show(isDeleted: boolean): void {
		const surroundings = { host, place, notice: SHARED_NOTICE, partner: null, canKeep: keeps };
		frame = mount(EmbedFrame, { target: stage, props: { surroundings, shown, isDeleted, Notices: FrameNotices } });
	}

	function showAnew(): void {
		void unmount(frame);
		place = inlinePlace(element, showAnew);
		show(true);
	}

	wear();
	if (slot) slot.hidden = true;
	const stops = [
		headingLevel(stage, options.heading),
		openOutside(stage),
		watchLook(element, wear, signal),
		wearComponentSheets(root),
	];
	show(false);
	if (!keeps) host.event({ name: 'error', detail: { reason: 'storage' } });

	signal.addEventListener('abort', () => {
		for (const stop of stops) stop();
		void unmount(frame);
		stage.remove();
		root.adoptedStyleSheets = [];
		if (slot) slot.hidden = false;
	});
	return { restart: () => place.restart() };
}

/** Our styles, with a `rem` of the size the visitor chose in his browser, whatever the page has made of it. */
function dress(element: Element, root: ShadowRoot, stage: Element): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	root.adoptedStyleSheets = [sheet];
	root.prepend(stage);
	sheet.insertRule(`:host{--itk-rem:${getComputedStyle(element).fontSize}}`, sheet.cssRules.length);
}

/** Asks again how to look, wherever pages switch between light and dark. */
function watchLook(element: Element, wear: () => void, signal: AbortSignal): () => void {
	const observer = new MutationObserver(wear);
	for (const node of [document.documentElement, document.body, element]) observer.observe(node, { attributes: true });
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', wear, { signal });
	return () => observer.disconnect();
}
