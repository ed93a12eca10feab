import type { FundingProgramme } from '@it-kompass/schema';
import { ContentError } from './content-error.ts';
import { FUNDING } from './kinds/record-kinds.ts';
import { splitBySeverity } from './problem.ts';
import { readContent } from './read-content.ts';

/**
 * All programmes with all fields, by id. The finder needs less and takes `de/funding.json`.
 *
 * @param root the content folder
 * @throws {ContentError} if a file of a programme cannot be read
 */
export function readFunding(root: string): readonly FundingProgramme[] {
	const { content, problems } = readContent(root);
	const { errors } = splitBySeverity(problems.filter(({ path }) => path.startsWith(`content/${FUNDING.folder}/`)));
	if (errors.length > 0) throw new ContentError(errors);
	return content.funding.map(({ value }) => value).sort((a, b) => (a.id < b.id ? -1 : 1));
}
