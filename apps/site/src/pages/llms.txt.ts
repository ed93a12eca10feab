import { ARTICLE_SECTIONS } from '@it-kompass/schema';
import { allArticles, SECTIONS, sectionIdOf } from '../lib/articles.ts';
import { routes } from '../lib/routes.ts';
import { siteData } from '../lib/site-data.ts';

/** What the site offers, for programs that read instead of people. */
export async function GET() {
	const { url, legalAsOf } = await siteData();
	const articles = await allArticles();
	const link = (title: string, path: string, text: string) => `- [${title}](${new URL(path, url).href}): ${text}`;
	const lines = [
		'# IT-Kompass',
		'',
		`> Selbstcheck und belegte Ratgeber für die IT kleiner und mittlerer Unternehmen. Selbsteinschätzung, keine Rechtsberatung. Rechtsstand: ${legalAsOf}.`,
		'',
		'## Werkzeuge',
		'',
		link('IT-Selbstcheck', routes.check, 'Fragen zu neun Bereichen, ohne Konto; Antworten bleiben im Browser.'),
		link('Maßnahmen', routes.measures, 'Schritte, Zuständigkeit, Aufwand und Nachweis.'),
		link('Checklisten', routes.checklists, 'Zum Abhaken am Bildschirm und auf Papier.'),
		link('Methodik', routes.method, 'Formel, Gewichte und Quellen des Selbstchecks.'),
		link('Glossar', routes.glossary, 'Fachwörter in einfachen Worten.'),
		...ARTICLE_SECTIONS.flatMap((section) => [
			'',
			`## Ratgeber: ${SECTIONS[section].title}`,
			'',
			...articles
				.filter((article) => sectionIdOf(article) === section)
				.map(({ id, data }) => link(data.title, routes.article(id), data.summary)),
		]),
	];
	return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
