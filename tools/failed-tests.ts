import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isPlaywrightReport } from './sum-reports.ts';

interface VitestReport {
	readonly testResults: readonly {
		readonly name: string;
		readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
	}[];
}

interface PlaywrightSuite {
	readonly title: string;
	readonly file: string;
	readonly suites?: readonly PlaywrightSuite[];
	readonly specs: readonly { readonly title: string; readonly tests: readonly { readonly status: string }[] }[];
}

interface PlaywrightReport {
	readonly config: { readonly rootDir: string };
	readonly suites: readonly PlaywrightSuite[];
}

/**
 * Every failed test that the reports name, as `file: title`, in the order of the reports; files are relative to the
 * root. A report that is missing or cannot be read names none: the sum tells of it.
 *
 * @param paths the reports, relative to the root
 */
export function failedTests(root: string, paths: readonly string[]): readonly string[] {
	return paths.flatMap((path) => {
		if (!existsSync(join(root, path))) return [];
		try {
			const report: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'));
			return isPlaywrightReport(path)
				? inBrowser(root, report as PlaywrightReport)
				: inVitest(root, report as VitestReport);
		} catch {
			return [];
		}
	});
}

function inVitest(root: string, { testResults }: VitestReport): string[] {
	return testResults.flatMap(({ name, assertionResults }) =>
		assertionResults
			.filter(({ status }) => status === 'failed')
			.map(({ fullName }) => `${relative(root, name)}: ${fullName}`),
	);
}

function inBrowser(root: string, { config, suites }: PlaywrightReport): string[] {
	const folder = relative(root, config.rootDir);
	return suites.flatMap((file) => inSuite(join(folder, file.file), [], file));
}

/** A test that passed only at the second attempt counts as failed, as it does in the sum. */
function inSuite(file: string, groups: readonly string[], { specs, suites = [] }: PlaywrightSuite): string[] {
	const failed = specs.flatMap(({ title, tests }) =>
		tests
			.filter(({ status }) => status === 'unexpected' || status === 'flaky')
			.map(() => `${file}: ${[...groups, title].join(' › ')}`),
	);
	return [...failed, ...suites.flatMap((suite) => inSuite(file, [...groups, suite.title], suite))];
}
