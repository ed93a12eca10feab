/** Who a result may be given to. Fixed when the frame was built: no attribute, address or message can name another. */
export interface Recipient {
	readonly name: string;
	/** Page that reads the text behind the `#` of its address; `https:`. */
	readonly contactUrl: string;
	readonly mail: string;
}
