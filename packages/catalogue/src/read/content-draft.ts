import type * as z from 'zod';
import { contextOf } from '../build-check.ts';
import type { ArticleText, Content, DiagramFile, Entry, Passage, PictureFile, Shelf } from '../content.ts';
import { type ContentKind, isRecordKind, type RecordKind } from '../kinds/content-kind.ts';
import { LOGO, MEDIA } from '../kinds/file-kinds.ts';
import { NIS2_DEADLINES, NIS2_DUTIES, NIS2_KINDS, NIS2_SENTENCES, NIS2_UNLISTED } from '../kinds/nis2-kinds.ts';
import type { Place } from '../kinds/place-of-file.ts';
import { CHECK, PROFILE } from '../kinds/profile-kinds.ts';
import { DOMAIN, FRAME, FROZEN, VERSIONS } from '../kinds/questionnaire-kinds.ts';
import { ARTICLE, BENCHMARK, CHECKLIST, FUNDING, MEASURE, PARTNER, SOURCE } from '../kinds/record-kinds.ts';
import { EXAMPLES, GLOSSARY, REDIRECTS, SITE } from '../kinds/single-kinds.ts';
import { paragraphsOf } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import { readEntry } from './read-entry.ts';
import { splitArticle } from './split-article.ts';
import { parseYamlFile } from './yaml-file.ts';

/** Gathers files one by one and turns them into content. */
export class ContentDraft {
	readonly problems: Problem[] = [];
	readonly #shelves = new Map<ContentKind, { entries: Entry<unknown>[]; ids: Set<string> }>();
	readonly #articleTexts: ArticleText[] = [];
	readonly #pictures: PictureFile[] = [];
	readonly #diagrams: DiagramFile[] = [];
	readonly #passages: Passage[] = [];
	#fileCount = 0;

	constructor(kinds: readonly ContentKind[]) {
		for (const kind of kinds) this.#shelves.set(kind, { entries: [], ids: new Set() });
	}

	/** Notes a file by its name, whether it can be read or not. */
	note({ kind, id }: Place): void {
		this.#fileCount += 1;
		this.#shelves.get(kind)?.ids.add(id);
	}

	addPicture(path: string, bytes: Uint8Array): void {
		this.#pictures.push({ path, bytes });
	}

	addText({ kind, id }: Place, path: string, text: string): void {
		if (!isRecordKind(kind)) this.#diagrams.push({ path, id, text });
		else if (kind.form === 'markdown') this.#addMarkdown(kind, id, path, text);
		else this.#addRecord(kind, id, path, text);
	}

	finish(): Content {
		return {
			shelves: this.#shelves,
			frame: this.#oneOf(FRAME),
			versions: this.#oneOf(VERSIONS),
			frozen: this.#allOf(FROZEN),
			domains: this.#allOf(DOMAIN),
			measures: this.#allOf(MEASURE),
			sources: this.#allOf(SOURCE),
			funding: this.#allOf(FUNDING),
			partners: this.#allOf(PARTNER),
			articles: this.#allOf(ARTICLE).flatMap((entry) => {
				const text = this.#articleTexts.find(({ id }) => id === entry.id);
				return text === undefined ? [] : [{ ...entry, ...text }];
			}),
			profile: this.#allOf(PROFILE),
			checks: this.#allOf(CHECK),
			context: contextOf({ frame: this.#oneOf(FRAME), profile: this.#allOf(PROFILE) }),
			articleTexts: this.#articleTexts,
			checklists: this.#allOf(CHECKLIST),
			diagrams: this.#diagrams,
			benchmarks: this.#allOf(BENCHMARK),
			pictures: this.#pictures,
			redirects: this.#oneOf(REDIRECTS),
			examples: this.#oneOf(EXAMPLES),
			site: this.#oneOf(SITE),
			glossary: this.#oneOf(GLOSSARY),
			nis2: {
				kinds: this.#oneOf(NIS2_KINDS),
				unlisted: this.#oneOf(NIS2_UNLISTED),
				duties: this.#oneOf(NIS2_DUTIES),
				deadlines: this.#oneOf(NIS2_DEADLINES),
				sentences: this.#oneOf(NIS2_SENTENCES),
			},
			passages: this.#passages,
			fileIds: {
				measures: this.#idsOf(MEASURE),
				sources: this.#idsOf(SOURCE),
				funding: this.#idsOf(FUNDING),
				articles: this.#idsOf(ARTICLE),
				checklists: this.#idsOf(CHECKLIST),
				media: this.#idsOf(MEDIA),
				nis2: new Set(
					[NIS2_KINDS, NIS2_UNLISTED, NIS2_DUTIES, NIS2_DEADLINES, NIS2_SENTENCES].flatMap((kind) => [
						...this.#idsOf(kind),
					]),
				),
				logos: this.#idsOf(LOGO),
			},
			hasWholeQuestionnaire: this.#oneOf(FRAME) !== null && this.#allOf(DOMAIN).length === this.#idsOf(DOMAIN).size,
			fileCount: this.#fileCount,
		};
	}

	#shelfOf(kind: ContentKind): Shelf {
		return this.#shelves.get(kind) ?? { entries: [], ids: new Set() };
	}

	#idsOf(kind: ContentKind): ReadonlySet<string> {
		return this.#shelfOf(kind).ids;
	}

	/** What lies on the shelf of a kind went through its schema, in `#read`. */
	#allOf<Schema extends z.ZodType>(kind: RecordKind<Schema>): readonly Entry<z.output<Schema>>[] {
		return this.#shelfOf(kind).entries as readonly Entry<z.output<Schema>>[];
	}

	#oneOf<Schema extends z.ZodType>(kind: RecordKind<Schema>): Entry<z.output<Schema>> | null {
		return this.#allOf(kind)[0] ?? null;
	}

	#addRecord(kind: RecordKind, id: string, path: string, text: string, linesAbove = 0): void {
		const file = parseYamlFile(path, text, kind.schema, linesAbove);
		if (kind.editorSchema !== undefined) this.#passages.push(...file.passages.map((passage) => ({ ...passage, kind })));
		const { entry, problems } = readEntry(file, id, kind.schema);
		this.problems.push(...problems);
		if (entry !== null) this.#shelves.get(kind)?.entries.push(entry);
	}

	#addMarkdown(kind: RecordKind, id: string, path: string, text: string): void {
		const { front, body, bodyLine, problem } = splitArticle(path, text);
		if (problem !== null) this.problems.push(problem);
		if (body === null) return;
		this.#articleTexts.push({ path, id, body, bodyLine });
		for (const { text: paragraph, line } of paragraphsOf(body, bodyLine)) {
			const lineOf = (index: number) => line + paragraph.slice(0, index).split('\n').length - 1;
			this.#passages.push({ path, kind, at: [], text: paragraph, lineOf });
		}
		if (front !== null) this.#addRecord(kind, id, path, front, 1);
	}
}
