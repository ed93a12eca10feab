import type { CheckContent } from '@it-kompass/schema';
import type { Component } from 'svelte';
import type { FlowParts } from './flow-page.svelte.ts';
import type { FlowSession } from './flow-session.svelte.ts';

/** What every result screen is given. */
export interface ResultProps<Session extends FlowSession> {
	session: Session;
	now: Date;
	onsavefile: () => void;
	/** Puts a check in memory onto the device. Says whether that worked. Absent where that is chosen elsewhere. */
	onkeep?: () => Promise<'kept' | 'left' | 'failed'>;
}

/** A result screen and what it alone needs, handed on as its prop `parts`. */
export interface LoadedResult<Session extends FlowSession> {
	// biome-ignore lint/suspicious/noExplicitAny: parts belong to the screen and are handed to no other.
	readonly Screen: Component<any>;
	readonly parts?: object;
	/** Never there; ties the screen to its session. */
	readonly of?: Session;
}

/** A check, as a page shows it. The words of its start are in the page before anything is loaded. */
export interface Check<Session extends FlowSession = FlowSession> {
	readonly intro: Pick<CheckContent, 'id' | 'title' | 'start'>;
	/** Loads what it asks, and begins it. */
	readonly load: (parts: FlowParts) => Promise<Session>;
	/** Loads what only the result needs. What is fetched does not depend on any answer. */
	readonly loadResult: () => Promise<LoadedResult<Session>>;
	/** What a „Weiß ich nicht“ means for the result. */
	readonly unknownHint?: string;
	/** Before the first questions are answered nobody can count what follows. */
	readonly usually?: string;
	/** What the answers come to so far, for the start; empty while they say little. */
	readonly standText?: (session: Session) => string;
}
