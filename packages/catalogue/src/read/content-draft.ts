import {
	type Article,
	articleSchema,
	type Domain,
	domainSchema,
	type Glossary,
	glossarySchema,
	type Measure,
	measureSchema,
	type Partner,
	partnerSchema,
	questionnaireFrameSchema,
	type Site,
	type Source,
	siteSchema,
	sourceSchema,
} from '@it-kompass/schema';
import type * as z from 'zod';
import type { ArticleEntry, Content, Entry, Passage, QuestionnaireFrame } from '../content.ts';
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
	readonly #domains: Entry<Domain>[] = [];
	readonly #measures: Entry<Measure>[] = [];
	readonly #sources: Entry<Source>[] = [];
	readonly #partners: Entry<Partner>[] = [];
	readonly #articles: ArticleEntry[] = [];
	readonly #passages: Passage[] = [];
	readonly #fileIds = {
		measure: new Set<string>(),
		source: new Set<string>(),
		article: new Set<string>(),
		media: new Set<string>(),
		partner: new Set<string>(),
		logo: new Set<string>(),
		domain: new Set<string>(),
	};
	#fileCount = 0;

	/** Notes a file by its name, whether it can be read or not. */
	note({ kind, id }: Place): void {
		this.#fileCount += 1;
		if (kind !== 'frame' && kind !== 'site' && kind !== 'glossary') this.#fileIds[kind].add(id);
	}

	add(place: Exclude<Place, { kind: 'media' | 'logo' }>, path: string, text: string): void {
		if (place.kind === 'article') {
			this.#addArticle(place.id, path, text);
			return;
		}
		const file = parseYamlFile(path, text);
		this.#passages.push(...file.passages);
		if (place.kind === 'frame') this.#frame = this.#read(file, '', questionnaireFrameSchema);
		if (place.kind === 'site') this.#site = this.#read(file, '', siteSchema);
		if (place.kind === 'glossary') this.#glossary = this.#read(file, '', glossarySchema);
		if (place.kind === 'domain') this.#keep(this.#domains, this.#read(file, place.id, domainSchema));
		if (place.kind === 'measure') this.#keep(this.#measures, this.#read(file, place.id, measureSchema));
		if (place.kind === 'partner') this.#keep(this.#partners, this.#read(file, place.id, partnerSchema));
		if (place.kind === 'source') this.#keep(this.#sources, this.#read(file, place.id, sourceSchema));
	}

	finish(): Content {
		return {
			frame: this.#frame,
			domains: this.#domains,
			measures: this.#measures,
			sources: this.#sources,
			partners: this.#partners,
			articles: this.#articles,
			site: this.#site,
			glossary: this.#glossary,
			passages: this.#passages,
			fileIds: {
				measures: this.#fileIds.measure,
				sources: this.#fileIds.source,
				articles: this.#fileIds.article,
				media: this.#fileIds.media,
				logos: this.#fileIds.logo,
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
