import type { StartMode } from './index.js';

/** Attribute von `<it-selbstcheck-inline>`. */
export interface InlineSelfCheckAttributes {
	start?: StartMode;
	theme?: 'auto' | 'light' | 'dark';
	heading?: '1' | '2' | '3' | '4';
}

/** `<it-selbstcheck-inline>`: der Check als Teil der Seite. Programme der Seite können mitlesen. */
export interface InlineSelfCheckElement extends HTMLElement {
	/** Zeigt die erste Seite. Antworten bleiben. */
	restart(): void;
}

/** Name des Elements. */
export declare const INLINE_ELEMENT: 'it-selbstcheck-inline';

/** Macht `<it-selbstcheck-inline>` der Seite bekannt, einmal. Ein zweiter Aufruf ändert nichts. */
export declare function defineInlineSelfCheck(): void;

declare global {
	interface HTMLElementTagNameMap {
		'it-selbstcheck-inline': InlineSelfCheckElement;
	}
}
