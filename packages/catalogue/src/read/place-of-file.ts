import { ARTICLE_SECTIONS } from '@it-kompass/schema';

/** The files of the folder `nis2`, without their ending. */
export const NIS2_FILES = ['einrichtungsarten', 'nicht-gelistet', 'pflichten', 'fristen', 'begruendungen'] as const;
export type Nis2FileName = (typeof NIS2_FILES)[number];

/** What a file is, by its path inside the content folder. */
export type Place =
	| { readonly kind: 'frame' | 'versions' | 'site' | 'glossary' | 'redirects' | 'examples'; readonly id: '' }
	| { readonly kind: 'nis2'; readonly id: Nis2FileName }
	| {
			readonly kind:
				| 'domain'
				| 'frozen'
				| 'measure'
				| 'source'
				| 'benchmark'
				| 'funding'
				| 'article'
				| 'checklist'
				| 'diagram'
				| 'partner'
				| 'profile'
				| 'check';
			readonly id: string;
	  }
	| { readonly kind: 'media'; readonly id: string }
	| { readonly kind: 'logo'; readonly id: string };

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
const SECTION = `(?:${ARTICLE_SECTIONS.join('|')})`;

/** Kinds of which there is one file, or a fixed few. */
type SingleKind = 'frame' | 'versions' | 'site' | 'glossary' | 'nis2' | 'redirects' | 'examples';

const PATTERNS: readonly (readonly [Exclude<Place['kind'], SingleKind>, RegExp])[] = [
	['domain', new RegExp(`^questionnaire/([a-i]-${NAME})\\.yaml$`)],
	['frozen', /^questionnaire\/fassungen\/(\d+\.\d+\.\d+)\.json$/],
	['measure', new RegExp(`^measures/(${NAME})\\.yaml$`)],
	['source', new RegExp(`^sources/(${NAME})\\.yaml$`)],
	['funding', new RegExp(`^funding/(${NAME})\\.yaml$`)],
	['benchmark', new RegExp(`^benchmarks/(${NAME})\\.yaml$`)],
	['partner', new RegExp(`^partners/(${NAME})\\.yaml$`)],
	['logo', new RegExp(`^partners/(${NAME}\\.(?:svg|png|webp))$`)],
	['article', new RegExp(`^articles/(${SECTION}/${NAME})\\.md$`)],
	['profile', new RegExp(`^profile/(${NAME})\\.yaml$`)],
	['check', new RegExp(`^checks/(${NAME})/fragen\\.yaml$`)],
	['checklist', new RegExp(`^checklists/(${NAME})\\.yaml$`)],
	['diagram', new RegExp(`^diagrams/(${NAME})\\.svg$`)],
	['media', new RegExp(`^articles/(${SECTION}/medien/${NAME}\\.(?:webp|avif|png|jpg))$`)],
];

/** What belongs at this path, or `null` if nothing does. */
export function placeOfFile(path: string): Place | null {
	if (path === 'questionnaire/_questionnaire.yaml') return { kind: 'frame', id: '' };
	if (path === 'questionnaire/_versionen.yaml') return { kind: 'versions', id: '' };
	if (path === 'site.yaml') return { kind: 'site', id: '' };
	if (path === 'redirects.yaml') return { kind: 'redirects', id: '' };
	if (path === 'examples.yaml') return { kind: 'examples', id: '' };
	if (path === 'glossary/begriffe.yaml') return { kind: 'glossary', id: '' };
	const nis2 = NIS2_FILES.find((name) => path === `nis2/${name}.yaml`);
	if (nis2 !== undefined) return { kind: 'nis2', id: nis2 };
	for (const [kind, pattern] of PATTERNS) {
		const id = pattern.exec(path)?.[1];
		if (id !== undefined) return { kind, id };
	}
	return null;
}

const FOLDERS: Readonly<Record<string, string>> = {
	questionnaire:
		'In „questionnaire“ liegen _questionnaire.yaml, _versionen.yaml, je Bereich eine Datei aus Buchstabe und Kennung und in „fassungen“ die veröffentlichten Fragebögen. Beispiel: questionnaire/e-wiederanlauf.yaml',
	measures: 'Maßnahmen heißen nach ihrer Kennung. Beispiel: measures/ruecksicherung-testen.yaml',
	benchmarks: 'Vergleichszahlen heißen nach ihrer Kennung. Beispiel: benchmarks/stoerungen-und-geraete-von-hand.yaml',
	sources: 'Quellen heißen nach ihrer Kennung. Beispiel: sources/bsig-30.yaml',
	funding: 'Förderprogramme heißen nach ihrer Kennung. Beispiel: funding/nw-mid-digitale-sicherheit.yaml',
	partners:
		'Partner heißen nach ihrer Kennung, ihr Logo (svg, png, webp) liegt daneben. Beispiel: partners/muster-it.yaml',
	glossary: 'In „glossary“ liegt nur begriffe.yaml mit allen Begriffen des Glossars.',
	profile: 'Angaben zum Betrieb liegen nach Thema beisammen. Beispiel: profile/groesse.yaml',
	checks: 'Jeder Check hat einen Ordner mit seinen Fragen. Beispiel: checks/nis2/fragen.yaml',
	checklists: 'Checklisten heißen nach ihrer Kennung. Beispiel: checklists/ruecksicherung-proben.yaml',
	diagrams: 'Schaubilder sind SVG-Dateien und heißen nach ihrer Kennung. Beispiel: diagrams/meldefristen.svg',
	nis2: `In „nis2“ liegen ${NIS2_FILES.map((name) => `${name}.yaml`).join(', ')}.`,
	articles: `Artikel liegen in ${ARTICLE_SECTIONS.join(', ')} und enden auf .md, Bilder (webp, avif, png, jpg) daneben in „medien“. Beispiel: articles/nis2/geschaeftsleitung-pflichten.md`,
};

/** German sentence for a file that belongs nowhere: what may stand in its folder, with an example. */
export function explainUnknownFile(path: string): string {
	const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
	if (path.endsWith('.yml')) return `Die Datei endet auf .yml. Benennen Sie sie um: ${path.slice(0, -4)}.yaml`;
	const rule =
		FOLDERS[folder] ??
		'Erlaubt sind site.yaml, redirects.yaml, examples.yaml und die Ordner questionnaire, measures, sources, benchmarks, glossary, nis2, funding, partners, profile, checks, checklists, diagrams und articles.';
	return `Diese Datei gehört nicht hierher; sie würde nirgends erscheinen. Dateinamen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen. ${rule}`;
}
