/** Womit der Check beginnt. */
export type StartMode = 'kurzcheck' | 'voll' | 'nis2' | 'foerderung' | 'massnahmen';

/** Attribute von `<it-selbstcheck>`. */
export interface SelfCheckAttributes {
	lang?: 'de';
	start?: StartMode;
	load?: 'click' | 'visible' | 'eager';
	theme?: 'auto' | 'light' | 'dark';
	heading?: '1' | '2' | '3' | '4';
	title?: string;
	'min-height'?: string;
	partner?: string;
}

/** Ereignisse beider Elemente. Antworten, Stufen und Punkte stehen in keinem. */
export interface SelfCheckEventMap {
	'itk-ready': CustomEvent<Record<string, never>>;
	'itk-start': CustomEvent<Record<string, never>>;
	'itk-progress': CustomEvent<{ readonly answered: number; readonly total: number }>;
	'itk-complete': CustomEvent<{ readonly version: string }>;
	'itk-reset': CustomEvent<Record<string, never>>;
	'itk-error': CustomEvent<{ readonly reason: 'storage' | 'loading' | 'blocked' | 'timeout' }>;
}

/** `<it-selbstcheck>`: ein Link, der zum Check in einem Rahmen wird. */
export interface SelfCheckElement extends HTMLElement {
	/** Zeigt die erste Seite. Antworten bleiben. */
	restart(): void;
}

/** Name des Elements. */
export declare const ELEMENT: 'it-selbstcheck';

/**
 * Macht `<it-selbstcheck>` der Seite bekannt, einmal. Ein zweiter Aufruf ändert nichts.
 *
 * @param app Adresse des Ordners `embed/v1/` auf Ihrem Server, mit `/` am Ende
 */
export declare function defineSelfCheck(app: URL): void;

declare global {
	interface HTMLElementTagNameMap {
		'it-selbstcheck': SelfCheckElement;
	}
	interface GlobalEventHandlersEventMap extends SelfCheckEventMap {}
}
