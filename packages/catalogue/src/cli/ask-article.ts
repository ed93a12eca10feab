import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLE_SECTIONS, DOMAIN_IDS, type DomainId } from '@it-kompass/schema';
import { suggestion } from '../closest-word.ts';
import { ARTICLE } from '../kinds/record-kinds.ts';
import { scaffoldPath } from '../scaffold.ts';
import { slugOf } from '../slug-of.ts';
import { type Session, SessionError } from './session.ts';

const MAX_TITLE = 90;

/** What a person at the keyboard said about a new article. */
export interface AskedArticle {
	/** `<section>/<slug>`; no such file is there yet. */
	readonly id: string;
	readonly title: string;
	readonly domain: DomainId;
}

/** What an answer means, or a German sentence on what is wrong with it. */
type Understood<Value> = { readonly value: Value } | { readonly problem: string };

/** Asks until the answer can be understood. */
async function askFor<Value>(
	session: Session,
	question: string,
	read: (answer: string) => Understood<Value>,
): Promise<Value> {
	for (;;) {
		const answer = await session.ask?.(question);
		if (answer === undefined || answer === null) throw new SessionError('Abgebrochen. Es wurde nichts angelegt.');
		const understood = read(answer.trim());
		if ('value' in understood) return understood.value;
		session.print(`  ${understood.problem}\n`);
	}
}

function readSection(answer: string): Understood<string> {
	const value = ARTICLE_SECTIONS[Number(answer) - 1] ?? ARTICLE_SECTIONS.find((name) => name === answer.toLowerCase());
	if (value !== undefined) return { value };
	return { problem: `Bitte eine Zahl von 1 bis ${ARTICLE_SECTIONS.length}.${suggestion(answer, ARTICLE_SECTIONS)}` };
}

function readTitle(answer: string): Understood<string> {
	const { length } = Array.from(answer);
	if (length === 0) return { problem: 'Der Titel ist leer. Schreiben Sie eine klare Aussage.' };
	if (length > MAX_TITLE) return { problem: `Der Titel hat ${length} Zeichen, erlaubt sind ${MAX_TITLE}.` };
	return /\p{L}/u.test(answer) ? { value: answer } : { problem: 'Der Titel braucht Wörter.' };
}

function readDomain(answer: string): Understood<DomainId> {
	const value = DOMAIN_IDS.find((id) => id === answer.toUpperCase());
	return value === undefined
		? { problem: `Bitte ein Buchstabe von ${DOMAIN_IDS[0]} bis ${DOMAIN_IDS.at(-1)}.` }
		: { value };
}

/**
 * Asks for section, title, domain and id of a new article. Proposes an id made from the title and takes none that is
 * there.
 *
 * @param folder the content folder
 * @param domains title of each domain by its letter, as far as they can be read
 * @throws {SessionError} if the input ends
 */
export async function askArticle(
	session: Session,
	folder: string,
	domains: ReadonlyMap<string, string>,
): Promise<AskedArticle> {
	const sections = ARTICLE_SECTIONS.map((name, index) => `${index + 1} ${name}`).join(', ');
	const section = await askFor(session, `Rubrik (${sections}): `, readSection);
	const title = await askFor(session, 'Titel, eine klare Aussage: ', readTitle);
	const list = DOMAIN_IDS.map((id) => `  ${id} ${domains.get(id) ?? ''}`.trimEnd()).join('\n');
	const domain = await askFor(
		session,
		`Bereich des Selbstchecks, zu dem der Artikel führt:\n${list}\nBuchstabe: `,
		readDomain,
	);
	const proposal = slugOf(title);
	const id = await askFor(session, `Kennung für die Adresse [${proposal}]: `, (answer) => {
		const wanted = `${section}/${answer === '' ? proposal : answer}`;
		const path = scaffoldPath(ARTICLE, wanted);
		if (path === null) return { problem: 'Eine Kennung besteht aus Kleinbuchstaben, Ziffern und Bindestrichen.' };
		return existsSync(join(folder, path))
			? { problem: `content/${path} gibt es schon. Wählen Sie eine andere Kennung.` }
			: { value: wanted };
	});
	return { id, title, domain };
}
