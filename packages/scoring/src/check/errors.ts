/** A visible question carries an answer it does not offer: an unknown option id, or `trifft-nicht-zu` where it is not allowed. */
export class UnknownOptionError extends Error {
	override readonly name = 'UnknownOptionError';
	readonly questionId: string;
	readonly optionId: string;

	constructor(questionId: string, optionId: string) {
		super(`Question "${questionId}" has no option "${optionId}". Migrate stored answers before scoring them.`);
		this.questionId = questionId;
		this.optionId = optionId;
	}
}
