import {
	type Article,
	articleSchema,
	type Benchmark,
	benchmarkSchema,
	type CheckFileContent,
	type Checklist,
	checklistSchema,
	checkQuestionsSchema,
	type Domain,
	domainSchema,
	type Examples,
	examplesSchema,
	type Frozen,
	type FundingProgramme,
	frozenSchema,
	fundingProgrammeSchema,
	type Glossary,
	glossarySchema,
	type Measure,
	measureSchema,
	nis2DeadlinesSchema,
	nis2DutiesSchema,
	nis2KindsSchema,
	nis2SentencesSchema,
	nis2UnlistedListSchema,
	type Partner,
	type ProfileFile,
	partnerSchema,
	profileFileSchema,
	questionnaireFrameSchema,
	type Redirects,
	redirectsSchema,
	type Site,
	type Source,
	siteSchema,
	sourceSchema,
	type VersionTable,
	versionTableSchema,
} from '@it-kompass/schema';
import type * as z from 'zod';
import { contextOf } from '../build-check.ts';
import type {
	ArticleEntry,
	ArticleText,
	Content,
	DiagramFile,
	Entry,
	Nis2Content,
	Passage,
	PictureFile,
	QuestionnaireFrame,
} from '../content.ts';
import { paragraphsOf } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import type { Nis2FileName, Place } from './place-of-file.ts';
import { readEntry } from './read-entry.ts';
import { splitArticle } from './split-article.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

/** Gathers files one by one and turns them into content. */
export class ContentDraft {
	readonly problems: Problem[] = [];
	#frame: Entry<QuestionnaireFrame> | null = null;
	#versions: Entry<VersionTable> | null = null;
	#site: Entry<Site> | null = null;
	#glossary: Entry<Glossary> | null = null;
	#nis2: Nis2Content = { kinds: null, unlisted: null, duties: null, deadlines: null, sentences: null };
	#redirects: Entry<Redirects> | null = null;
	#examples: Entry<Examples> | null = null;
	readonly #domains: Entry<Domain>[] = [];
	readonly #frozen: Entry<Frozen>[] = [];
	readonly #measures: Entry<Measure>[] = [];
	readonly #sources: Entry<Source>[] = [];
	readonly #funding: Entry<FundingProgramme>[] = [];
	readonly #benchmarks: Entry<Benchmark>[] = [];
	readonly #partners: Entry<Partner>[] = [];
	readonly #profile: Entry<ProfileFile>[] = [];
	readonly #checks: Entry<CheckFileContent>[] = [];
	readonly #articles: ArticleEntry[] = [];
	readonly #articleTexts: ArticleText[] = [];
	readonly #checklists: Entry<Checklist>[] = [];
	readonly #pictures: PictureFile[] = [];
	readonly #diagrams: DiagramFile[] = [];
	readonly #passages: Passage[] = [];
	readonly #fileIds = new Map<Place['kind'], Set<string>>();
	#fileCount = 0;

	/** Notes a file by its name, whether it can be read or not. */
	note({ kind, id }: Place): void {
		this.#fileCount += 1;
		this.#idsOf(kind).add(id);
	}

	addPicture(path: string, bytes: Uint8Array): void {
		this.#pictures.push({ path, bytes });
	}

	add(place: Exclude<Place, { kind: 'media' } | { kind: 'logo' }>, path: string, text: string): void {
		if (place.kind === 'article') {
			this.#addArticle(place.id, path, text);
			return;
		}
		if (place.kind === 'diagram') {
			this.#diagrams.push({ path, id: place.id, text });
			return;
		}
		const file = parseYamlFile(path, text);
		if (place.kind !== 'frozen') this.#passages.push(...file.passages);
		if (place.kind === 'frame') this.#frame = this.#read(file, '', questionnaireFrameSchema);
		if (place.kind === 'versions') this.#versions = this.#read(file, '', versionTableSchema);
		if (place.kind === 'frozen') this.#keep(this.#frozen, this.#read(file, place.id, frozenSchema));
		if (place.kind === 'site') this.#site = this.#read(file, '', siteSchema);
		if (place.kind === 'glossary') this.#glossary = this.#read(file, '', glossarySchema);
		if (place.kind === 'nis2') this.#addNis2(place.id, file);
		if (place.kind === 'examples') this.#examples = this.#read(file, '', examplesSchema);
		if (place.kind === 'redirects') this.#redirects = this.#read(file, '', redirectsSchema);
		if (place.kind === 'checklist') this.#keep(this.#checklists, this.#read(file, place.id, checklistSchema));
		if (place.kind === 'profile') this.#keep(this.#profile, this.#read(file, place.id, profileFileSchema));
		if (place.kind === 'check') this.#keep(this.#checks, this.#read(file, place.id, checkQuestionsSchema));
		if (place.kind === 'domain') this.#keep(this.#domains, this.#read(file, place.id, domainSchema));
		if (place.kind === 'measure') this.#keep(this.#measures, this.#read(file, place.id, measureSchema));
		if (place.kind === 'benchmark') this.#keep(this.#benchmarks, this.#read(file, place.id, benchmarkSchema));
		if (place.kind === 'partner') this.#keep(this.#partners, this.#read(file, place.id, partnerSchema));
		if (place.kind === 'source') this.#keep(this.#sources, this.#read(file, place.id, sourceSchema));
		if (place.kind === 'funding') this.#keep(this.#funding, this.#read(file, place.id, fundingProgrammeSchema));
	}

	finish(): Content {
		return {
			frame: this.#frame,
			versions: this.#versions,
			frozen: this.#frozen,
			domains: this.#domains,
			measures: this.#measures,
			sources: this.#sources,
			funding: this.#funding,
			partners: this.#partners,
			profile: this.#profile,
			checks: this.#checks,
			context: contextOf({ frame: this.#frame, profile: this.#profile }),
			articles: this.#articles,
			articleTexts: this.#articleTexts,
			checklists: this.#checklists,
			diagrams: this.#diagrams,
			benchmarks: this.#benchmarks,
			pictures: this.#pictures,
			redirects: this.#redirects,
			examples: this.#examples,
			site: this.#site,
			glossary: this.#glossary,
			nis2: this.#nis2,
			passages: this.#passages,
			fileIds: {
				measures: this.#idsOf('measure'),
				sources: this.#idsOf('source'),
				funding: this.#idsOf('funding'),
				articles: this.#idsOf('article'),
				checklists: this.#idsOf('checklist'),
				media: this.#idsOf('media'),
				nis2: this.#idsOf('nis2'),
				logos: this.#idsOf('logo'),
			},
			hasWholeQuestionnaire: this.#frame !== null && this.#domains.length === this.#idsOf('domain').size,
			fileCount: this.#fileCount,
		};
	}

	#idsOf(kind: Place['kind']): Set<string> {
		const ids = this.#fileIds.get(kind) ?? new Set();
		this.#fileIds.set(kind, ids);
		return ids;
	}

	#read<Schema extends z.ZodType>(file: YamlFile, id: string, schema: Schema): Entry<z.output<Schema>> | null {
		const { entry, problems } = readEntry(file, id, schema);
		this.problems.push(...problems);
		return entry;
	}

	#keep<Value>(entries: Entry<Value>[], entry: Entry<Value> | null): void {
		if (entry !== null) entries.push(entry);
	}

	#addNis2(name: Nis2FileName, file: YamlFile): void {
		const nis2 = this.#nis2;
		if (name === 'einrichtungsarten') this.#nis2 = { ...nis2, kinds: this.#read(file, name, nis2KindsSchema) };
		if (name === 'nicht-gelistet') this.#nis2 = { ...nis2, unlisted: this.#read(file, name, nis2UnlistedListSchema) };
		if (name === 'pflichten') this.#nis2 = { ...nis2, duties: this.#read(file, name, nis2DutiesSchema) };
		if (name === 'fristen') this.#nis2 = { ...nis2, deadlines: this.#read(file, name, nis2DeadlinesSchema) };
		if (name === 'begruendungen') this.#nis2 = { ...nis2, sentences: this.#read(file, name, nis2SentencesSchema) };
	}

	#addArticle(id: string, path: string, text: string): void {
		const { front, body, bodyLine, problem } = splitArticle(path, text);
		if (problem !== null) this.problems.push(problem);
		if (body === null) return;
		this.#articleTexts.push({ path, id, body, bodyLine });
		for (const { text: paragraph, line } of paragraphsOf(body, bodyLine)) {
			const lineOf = (index: number) => line + paragraph.slice(0, index).split('\n').length - 1;
			this.#passages.push({ path, at: [], text: paragraph, lineOf });
		}
		if (front === null) return;
		const file = parseYamlFile(path, front, 1);
		this.#passages.push(...file.passages);
		const entry: Entry<Article> | null = this.#read(file, id, articleSchema);
		if (entry !== null) this.#articles.push({ ...entry, body, bodyLine });
	}
}
