import { formatField, type Problem, sortProblems, splitBySeverity } from './problem.ts';

function formatProblem({ path, line, at, message }: Problem): string {
	const field = at.length > 0 ? `  ${formatField(at)}` : '';
	return `${path}:${line}${field}\n  ${message}`;
}

const WARNINGS_TITLE = 'Hinweise, keine Fehler:';

/** All problems for a terminal, sorted, a blank line between two, warnings in a block of their own below. Empty if there are none. */
export function formatReport(problems: readonly Problem[]): string {
	const { errors, warnings } = splitBySeverity(sortProblems(problems));
	return [
		...errors.map(formatProblem),
		...(warnings.length > 0 ? [WARNINGS_TITLE] : []),
		...warnings.map(formatProblem),
	].join('\n\n');
}

/** The last line of a report, e.g. `0 Fehler, 12 Hinweise in 41 Dateien`; without warnings `0 Fehler in 41 Dateien`. */
export function formatSummary(problems: readonly Problem[], fileCount: number): string {
	const { errors, warnings } = splitBySeverity(sortProblems(problems));
	const counts = [
		`${errors.length} Fehler`,
		...(warnings.length > 0 ? [warnings.length === 1 ? '1 Hinweis' : `${warnings.length} Hinweise`] : []),
	];
	return `${counts.join(', ')} in ${fileCount === 1 ? '1 Datei' : `${fileCount} Dateien`}`;
}

function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Workflow commands that GitHub shows beside the line, one per problem, sorted and escaped.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatAnnotations(problems: readonly Problem[]): string {
	return sortProblems(problems)
		.map(({ severity = 'error', path, line, at, message }) => {
			const field = at.length > 0 ? `${formatField(at)}: ` : '';
			return `::${severity} file=${escapeProperty(path)},line=${line}::${escapeData(field + message)}`;
		})
		.join('\n');
}
