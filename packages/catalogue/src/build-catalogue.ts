import type { Catalogue, Measure, Nis2Catalogue, Partner, TermsById } from '@it-kompass/schema';
import type { Content, Entry } from './content.ts';
import { ContentError } from './content-error.ts';
import { findTerms } from './find-terms.ts';
import { pathOfRecord } from './kinds/place-of-file.ts';
import { FRAME } from './kinds/questionnaire-kinds.ts';
import { pickCheck } from './pick-check.ts';
import { pickKurzcheck, pickNotes, pickStart } from './pick-kurzcheck.ts';
import { textOfMeasure, textOfQuestion } from './term-texts.ts';
import { withoutChangesOn } from './without-changes-on.ts';

/** More than that would be a second text beside the first. */
const MAX_TERMS = 6;

function byId<Value extends { readonly id: string }>(entries: readonly Entry<Value>[]): Value[] {
	return entries.map((entry) => entry.value).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * Everything scoring and pages need, defaults filled in: domains in the frame's order, measures, sources and terms by id.
 * The same for every order of files. Call `checkContent` first; references are not looked at here.
 *
 * @throws {ContentError} if the frame or one of the nine domains is missing
 */
export function buildCatalogue(content: Content): Catalogue {
	const { frame } = content;
	const missing = (path: string, message: string) => new ContentError([{ path, line: 1, at: [], message }]);
	if (frame === null) throw missing(`content/${pathOfRecord(FRAME)}`, 'Der Rahmen des Fragebogens fehlt.');
	const domains = frame.value.order.map((id) => {
		const domain = content.domains.find((entry) => entry.value.id === id)?.value;
		if (domain === undefined) throw missing(frame.path, `Zum Bereich ${id} gibt es keine lesbare Datei.`);
		return domain;
	});
	const terms = content.glossary?.value.terms ?? [];
	const termsById = <Value extends { readonly id: string }>(
		values: readonly Value[],
		textOf: (value: Value) => string,
	): TermsById =>
		Object.fromEntries(
			values
				.map((value) => [value.id, findTerms(textOf(value), terms).slice(0, MAX_TERMS)] as const)
				.filter(([, ids]) => ids.length > 0),
		);
	const measures: Measure[] = withoutChangesOn(byId(content.measures));
	return {
		language: 'de',
		version: frame.value.version,
		published: frame.value.published,
		domains,
		context: content.context,
		glossary: terms.map(({ id, term, short }) => ({ id, term, short })).sort((a, b) => (a.id < b.id ? -1 : 1)),
		termsByQuestion: termsById(
			domains.flatMap((domain) => domain.questions),
			textOfQuestion,
		),
		measures,
		sources: withoutChangesOn(byId(content.sources)),
		termsByMeasure: termsById(measures, textOfMeasure),
		benchmarks: byId(content.benchmarks),
		versions: content.versions?.value.versions ?? [],
	};
}

/** The registry a frame looks partners up in, by id. */
export function buildPartners(content: Pick<Content, 'partners'>): readonly Partner[] {
	return byId(content.partners);
}

/** What a build may hold beside the catalogue. */
interface MoreFiles {
	readonly nis2?: Nis2Catalogue | null;
	readonly partners?: readonly Partner[];
}

/** The files of a build by path below the output folder: compact JSON, LF at the end, no time stamps. Without data no file for it. */
export function catalogueFiles(catalogue: Catalogue, { nis2 = null, partners }: MoreFiles = {}): Map<string, string> {
	const json = (value: unknown) => `${JSON.stringify(value)}\n`;
	const kurzcheck = pickKurzcheck(catalogue);
	return new Map([
		['de/catalogue.json', json(catalogue)],
		['de/check.json', json(pickCheck(catalogue))],
		['de/kurzcheck.json', json(kurzcheck)],
		['de/kurzcheck-start.json', json(pickStart(kurzcheck))],
		['de/kurzcheck-notes.json', json(pickNotes(kurzcheck))],
		...(partners === undefined ? [] : [['de/partners.json', json(partners)] as const]),
		[`de/${catalogue.version}.json`, json(catalogue)],
		...(nis2 === null ? [] : [['de/nis2.json', json(nis2)] as const]),
	]);
}
