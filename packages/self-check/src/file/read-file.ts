import type { CheckContent } from '../store/answer-store.ts';
import { fileProblem } from '../strings/file-problems.ts';
import { type FileLike, importCheck } from './import-check.ts';

/** Said when a check that was read could not be stored. */
export const NOT_ADOPTED =
	'Der Check aus der Datei ließ sich nicht speichern. An Ihrem jetzigen Check wurde nichts geändert. Schaffen Sie Platz auf dem Gerät und versuchen Sie es noch einmal.';

/** The check in a file, or a sentence on why it is not taken. Brings the schemas and the words for what is wrong. */
export async function readFile(file: FileLike): Promise<CheckContent | string> {
	const outcome = await importCheck(file);
	return outcome.ok ? outcome.check : fileProblem(outcome);
}
