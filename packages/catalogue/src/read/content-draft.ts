import {
	type Article,
	articleSchema,
	type Checklist,
	checklistSchema,
	type Domain,
	domainSchema,
	type Glossary,
	glossarySchema,
	type Measure,
	measureSchema,
	questionnaireFrameSchema,
	type Redirects,
	redirectsSchema,
	type Site,
	type Source,
	siteSchema,
	sourceSchema,
} from '@it-kompass/schema';
import type * as z from 'zod';
import type {
	ArticleEntry,
	Content,
	DiagramFile,
	Entry,
	Passage,
	PictureFile,
	QuestionnaireFrame,
} from '../content.ts';
import { paragraphsOf } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import type { Place } from './place-of-file.ts';
import { readEntry } from './read-entry.ts';
import { splitArticle } from './split-article.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

/** Gathers files one by one and turns them into content. */
export class ContentDraft {
	readonly problems: Problem[] = [];
	#frame: Entry<QuestionnaireFrame> | null = null;
	#site: Entry<Site> | null = null;
	#glossary: Entry<Glossary> | null = null;
	#redirects: Entry<Redirects> | null = null;
	readonly #domains: Entry<Domain>[] = [];
	readonly #measures: Entry<Measure>[] = [];
	readonly #sources: Entry<Source>[] = [];
	readonly #articles: ArticleEntry[] = [];
	readonly #checklists: Entry<Checklist>[] = [];
	readonly #pictures: PictureFile[] = [];
	readonly #diagrams: DiagramFile[] = [];
	readonly #passages: Passage[] = [];
	readonly #fileIds = {
		measure: new Set<string>(),
		source: new Set<string>(),
		article: new Set<string>(),
		checklist: new Set<string>(),
		media: new Set<string>(),
		diagram: new Set<string>(),
		domain: new Set<string>(),
	};
	#fileCount = 0;

	/** Notes a file by its name, whether it can be read or not. */
	note({ kind, id }: Place): void {
		this.#fileCount += 1;
		if (kind !== 'frame' && kind !== 'site' && kind !== 'glossary' && kind !== 'redirects') this.#fileIds[kind].add(id);
	}

	addPicture(path: string, bytes: Uint8Array): void {
		this.#pictures.push({ path, bytes });
	}

	add(place: Exclude<Place, { kind: 'media' }>, path: string, text: string): void {
		if (place.kind === 'article') {
			this.#addArticle(place.id, path, text);
			return;
		}
		if (place.kind === 'diagram') {
			this.#diagrams.push({ path, id: place.id, text });
			return;
		}
		const file = parseYamlFile(path, text);
		this.#passages.push(...file.passages);
		if (place.kind === 'frame') this.#frame = this.#read(file, '', questionnaireFrameSchema);
		if (place.kind === 'site') this.#site = this.#read(file, '', siteSchema);
		if (place.kind === 'glossary') this.#glossary = this.#read(file, '', glossarySchema);
		if (place.kind === 'redirects') this.#redirects = this.#read(file, '', redirectsSchema);
		if (place.kind === 'checklist') this.#keep(this.#checklists, this.#read(file, place.id, checklistSchema));
		if (place.kind === 'domain') this.#keep(this.#domains, this.#read(file, place.id, domainSchema));
		if (place.kind === 'measure') this.#keep(this.#measures, this.#read(file, place.id, measureSchema));
		if (place.kind === 'source') this.#keep(this.#sources, this.#read(file, place.id, sourceSchema));
	}

	finish(): Content {
		return {
			frame: this.#frame,
			domains: this.#domains,
			measures: this.#measures,
			sources: this.#sources,
			articles: this.#articles,
			checklists: this.#checklists,
			diagrams: this.#diagrams,
			pictures: this.#pictures,
			redirects: this.#redirects,
			site: this.#site,
			glossary: this.#glossary,
			passages: this.#passages,
			fileIds: {
				measures: this.#fileIds.measure,
				sources: this.#fileIds.source,
				articles: this.#fileIds.article,
				checklists: this.#fileIds.checklist,
				media: this.#fileIds.media,
			},
			hasWholeQuestionnaire: this.#frame !== null && this.#domains.length === this.#fileIds.domain.size,
			fileCount: this.#fileCount,
		};
	}

	#read<Schema extends z.ZodType>(file: YamlFile, id: string, schema: Schema): Entry<z.output<Schema>> | null {
		const { entry, problems } = readEntry(file, id, schema);
		this.problems.push(...problems);
		return entry;
	}

	#keep<Value>(entries: Entry<Value>[], entry: Entry<Value> | null): void {
		if (entry !== null) entries.push(entry);
	}

	#addArticle(id: string, path: string, text: string): void {
		const split = splitArticle(path, text);
		if ('message' in split) {
			this.problems.push(split);
			return;
		}
		const file = parseYamlFile(path, split.front, 1);
		this.#passages.push(...file.passages);
		for (const { text: paragraph, line } of paragraphsOf(split.body, split.bodyLine)) {
			const lineOf = (index: number) => line + paragraph.slice(0, index).split('\n').length - 1;
			this.#passages.push({ path, at: [], text: paragraph, lineOf });
		}
		const entry: Entry<Article> | null = this.#read(file, id, articleSchema);
		if (entry !== null) this.#articles.push({ ...entry, body: split.body, bodyLine: split.bodyLine });
	}
}
