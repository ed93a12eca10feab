/** Minutes left, at 16 seconds a question, at least 1 while one is open. */
export function minutesLeft(openQuestions: number): number {
	return Math.ceil((openQuestions * 16) / 60);
}
