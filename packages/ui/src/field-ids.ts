/** Ids that tie a control to the texts around it. */
export interface FieldIds {
	readonly control: string;
	readonly hint: string;
	readonly error: string;
	/** Value of the control's `aria-describedby`: the texts that stand there, or `undefined` if none does. */
	readonly describedBy: string | undefined;
}

/** Ids of one field. `uid` is unique on the page; `outside` is the id of a text elsewhere that describes it, too. */
export function fieldIds(
	uid: string,
	texts: {
		readonly hint?: string | undefined;
		readonly error?: string | undefined;
		readonly outside?: string | undefined;
	},
): FieldIds {
	const hint = `${uid}-hint`;
	const error = `${uid}-error`;
	const described = [texts.outside, texts.hint ? hint : undefined, texts.error ? error : undefined];
	return {
		control: `${uid}-control`,
		hint,
		error,
		describedBy: described.filter((id) => id !== undefined).join(' ') || undefined,
	};
}
