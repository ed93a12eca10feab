import type { Catalogue, Questionnaire } from '@it-kompass/schema';
import type { Content, Entry } from './content.ts';
import { ContentError } from './content-error.ts';

function byId<Value extends { readonly id: string }>(entries: readonly Entry<Value>[]): Value[] {
	return entries.map((entry) => entry.value).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * Everything scoring and pages need, defaults filled in: domains in the frame's order, measures and sources by id.
 * The same for every order of files. Call `checkContent` first; references are not looked at here.
 *
 * @throws {ContentError} if the frame or one of the nine domains is missing
 */
export function buildCatalogue(content: Content): Catalogue {
	const { frame } = content;
	const missing = (path: string, message: string) => new ContentError([{ path, line: 1, at: [], message }]);
	if (frame === null) throw missing('content/questionnaire/_questionnaire.yaml', 'Der Rahmen des Fragebogens fehlt.');
	const domains = frame.value.order.map((id) => {
		const domain = content.domains.find((entry) => entry.value.id === id)?.value;
		if (domain === undefined) throw missing(frame.path, `Zum Bereich ${id} gibt es keine lesbare Datei.`);
		return domain;
	});
	return {
		language: 'de',
		version: frame.value.version,
		published: frame.value.published,
		domains,
		context: frame.value.context,
		measures: byId(content.measures),
		sources: byId(content.sources),
	};
}

/** What the first page of the check needs: all domains, but only the questions of the Kurzcheck, no measures, no sources. */
export function pickKurzcheck({ language, version, published, domains, context }: Catalogue): Questionnaire {
	const quick = domains.map((domain) => ({ ...domain, questions: domain.questions.filter(({ quick }) => quick) }));
	return { language, version, published, domains: quick, context };
}

/** The files of a build by path below the output folder: compact JSON, LF at the end, no time stamps. */
export function catalogueFiles(catalogue: Catalogue): Map<string, string> {
	const json = (value: unknown) => `${JSON.stringify(value)}\n`;
	return new Map([
		['de/catalogue.json', json(catalogue)],
		['de/kurzcheck.json', json(pickKurzcheck(catalogue))],
		[`de/${catalogue.version}.json`, json(catalogue)],
	]);
}
