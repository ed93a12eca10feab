import { ARTICLE_SECTIONS } from '@it-kompass/schema';

/** What a file is, by its path inside the content folder. */
export type Place =
	| { readonly kind: 'frame' | 'site' | 'glossary' | 'redirects'; readonly id: '' }
	| { readonly kind: 'domain' | 'measure' | 'source' | 'article' | 'checklist' | 'diagram'; readonly id: string }
	| { readonly kind: 'media'; readonly id: string };

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
const SECTION = `(?:${ARTICLE_SECTIONS.join('|')})`;

const PATTERNS: readonly (readonly [Exclude<Place['kind'], 'frame' | 'site' | 'glossary' | 'redirects'>, RegExp])[] = [
	['domain', new RegExp(`^questionnaire/([a-i]-${NAME})\\.yaml$`)],
	['measure', new RegExp(`^measures/(${NAME})\\.yaml$`)],
	['source', new RegExp(`^sources/(${NAME})\\.yaml$`)],
	['article', new RegExp(`^articles/(${SECTION}/${NAME})\\.md$`)],
	['checklist', new RegExp(`^checklists/(${NAME})\\.yaml$`)],
	['diagram', new RegExp(`^diagrams/(${NAME})\\.svg$`)],
	['media', new RegExp(`^articles/(${SECTION}/medien/${NAME}\\.(?:webp|avif|png|jpg))$`)],
];

/** What belongs at this path, or `null` if nothing does. */
export function placeOfFile(path: string): Place | null {
	if (path === 'questionnaire/_questionnaire.yaml') return { kind: 'frame', id: '' };
	if (path === 'site.yaml') return { kind: 'site', id: '' };
	if (path === 'redirects.yaml') return { kind: 'redirects', id: '' };
	if (path === 'glossary/begriffe.yaml') return { kind: 'glossary', id: '' };
	for (const [kind, pattern] of PATTERNS) {
		const id = pattern.exec(path)?.[1];
		if (id !== undefined) return { kind, id };
	}
	return null;
}

const FOLDERS: Readonly<Record<string, string>> = {
	questionnaire:
		'In „questionnaire“ liegen _questionnaire.yaml und je Bereich eine Datei aus Buchstabe und Kennung. Beispiel: questionnaire/e-wiederanlauf.yaml',
	measures: 'Maßnahmen heißen nach ihrer Kennung. Beispiel: measures/ruecksicherung-testen.yaml',
	sources: 'Quellen heißen nach ihrer Kennung. Beispiel: sources/bsig-30.yaml',
	glossary: 'In „glossary“ liegt nur begriffe.yaml mit allen Begriffen des Glossars.',
	checklists: 'Checklisten heißen nach ihrer Kennung. Beispiel: checklists/ruecksicherung-proben.yaml',
	diagrams: 'Schaubilder sind SVG-Dateien und heißen nach ihrer Kennung. Beispiel: diagrams/meldefristen.svg',
	articles: `Artikel liegen in ${ARTICLE_SECTIONS.join(', ')} und enden auf .md, Bilder (webp, avif, png, jpg) daneben in „medien“. Beispiel: articles/nis2/geschaeftsleitung-pflichten.md`,
};

/** German sentence for a file that belongs nowhere: what may stand in its folder, with an example. */
export function explainUnknownFile(path: string): string {
	const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
	if (path.endsWith('.yml')) return `Die Datei endet auf .yml. Benennen Sie sie um: ${path.slice(0, -4)}.yaml`;
	const rule =
		FOLDERS[folder] ??
		'Erlaubt sind site.yaml, redirects.yaml und die Ordner questionnaire, measures, sources, glossary, checklists, diagrams und articles.';
	return `Diese Datei gehört nicht hierher; sie würde nirgends erscheinen. Dateinamen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen. ${rule}`;
}
