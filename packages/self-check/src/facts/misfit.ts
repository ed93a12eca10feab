/** A kept value that fits no question. It does not count, and stays where it is until the visitor answers anew. */
export interface Misfit {
	readonly fact: string;
	/** What is kept and why it does not fit, as one sentence. */
	readonly text: string;
	/** True if nothing asks for it any more, so that no answer can replace it. */
	readonly isGone: boolean;
}
