import type {
	Article,
	Benchmark,
	CheckFileContent,
	Checklist,
	ContextQuestion,
	Domain,
	Examples,
	Frozen,
	FundingProgramme,
	Glossary,
	Measure,
	Nis2Sentences,
	nis2DeadlinesSchema,
	nis2DutiesSchema,
	nis2KindsSchema,
	nis2UnlistedListSchema,
	Partner,
	ProfileFile,
	questionnaireFrameSchema,
	Redirects,
	Site,
	Source,
	VersionTable,
} from '@it-kompass/schema';
import type * as z from 'zod';
import type { ContentKind } from './kinds/content-kind.ts';
import type { Problem } from './problem.ts';

export type QuestionnaireFrame = z.infer<typeof questionnaireFrameSchema>;

/** One file whose shape is right. */
export interface Entry<Value> {
	readonly path: string;
	/** What the file name says; for an article `<section>/<slug>`. */
	readonly id: string;
	readonly value: Value;
	/** Line of a value, from 1; for a missing one the line of what should hold it. */
	readonly lineOf: (at: readonly PropertyKey[]) => number;
}

/** The Markdown of an article, whether its front matter is right or not. */
export interface ArticleText {
	readonly path: string;
	/** `<section>/<slug>` */
	readonly id: string;
	/** Markdown below the front matter, lines end with LF. */
	readonly body: string;
	/** Line of the file on which `body` begins. */
	readonly bodyLine: number;
}

export type ArticleEntry = Entry<Article> & ArticleText;

/** A drawing articles may show, as the text of its SVG file. */
export interface DiagramFile {
	readonly path: string;
	readonly id: string;
	readonly text: string;
}

/** A picture of an article, by its bytes. */
export interface PictureFile {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** A piece of German text, from a YAML value or a paragraph of an article. */
export interface Passage {
	readonly path: string;
	/** What its file is; missing for words of a drawing. */
	readonly kind?: ContentKind;
	readonly at: readonly PropertyKey[];
	readonly text: string;
	/** Line of the file for a match in `text`. */
	readonly lineOf: (index: number, fragment: string) => number;
}

/** The five files on NIS2; `null` is missing or has a wrong shape. */
export interface Nis2Content {
	readonly kinds: Entry<z.infer<typeof nis2KindsSchema>> | null;
	readonly unlisted: Entry<z.infer<typeof nis2UnlistedListSchema>> | null;
	readonly duties: Entry<z.infer<typeof nis2DutiesSchema>> | null;
	readonly deadlines: Entry<z.infer<typeof nis2DeadlinesSchema>> | null;
	readonly sentences: Entry<Nis2Sentences> | null;
}

/** What was found of one kind. */
export interface Shelf {
	/** Files whose shape is right. */
	readonly entries: readonly Entry<unknown>[];
	/** Ids by file name, whether the shape is right or not. */
	readonly ids: ReadonlySet<string>;
}

/** Everything in the content folder that could be read. Files with a wrong shape are missing from the entries. */
export interface Content {
	/** By kind, also what no rule asks for by name. */
	readonly shelves: ReadonlyMap<ContentKind, Shelf>;
	readonly frame: Entry<QuestionnaireFrame> | null;
	/** What changed from version to version. */
	readonly versions: Entry<VersionTable> | null;
	/** Published questionnaires as they were. */
	readonly frozen: readonly Entry<Frozen>[];
	readonly domains: readonly Entry<Domain>[];
	readonly measures: readonly Entry<Measure>[];
	readonly sources: readonly Entry<Source>[];
	readonly funding: readonly Entry<FundingProgramme>[];
	readonly partners: readonly Entry<Partner>[];
	/** Everything the checks ask of a firm. */
	readonly profile: readonly Entry<ProfileFile>[];
	/** What a check asks, by its folder. */
	readonly checks: readonly Entry<CheckFileContent>[];
	/** The frame's questions about the firm, with the words of their facts. */
	readonly context: readonly ContextQuestion[];
	/** Articles whose front matter is right. */
	readonly articles: readonly ArticleEntry[];
	/** Every article's text; rules on Markdown look here, so that a fault in the head hides none in the body. */
	readonly articleTexts: readonly ArticleText[];
	readonly checklists: readonly Entry<Checklist>[];
	readonly diagrams: readonly DiagramFile[];
	readonly benchmarks: readonly Entry<Benchmark>[];
	readonly pictures: readonly PictureFile[];
	/** `null` also if there is no such file: then nothing is redirected. */
	readonly redirects: Entry<Redirects> | null;
	/** `null` also if there is no such file: then no firm is made up. */
	readonly examples: Entry<Examples> | null;
	readonly site: Entry<Site> | null;
	readonly glossary: Entry<Glossary> | null;
	readonly nis2: Nis2Content;
	/** From every readable file that people edit, whether its shape is right or not. */
	readonly passages: readonly Passage[];
	/** Ids by file name, including files with a wrong shape: a reference to one of them is not a second mistake. */
	readonly fileIds: {
		readonly measures: ReadonlySet<string>;
		readonly sources: ReadonlySet<string>;
		readonly funding: ReadonlySet<string>;
		readonly articles: ReadonlySet<string>;
		/** Names of the files in `nis2`. */
		readonly nis2: ReadonlySet<string>;
		readonly checklists: ReadonlySet<string>;
		/** Paths below `articles/`, e.g. `nis2/medien/ablauf.webp`. */
		readonly media: ReadonlySet<string>;
		/** Files in `partners/` that are pictures, e.g. `muster-it.svg`. */
		readonly logos: ReadonlySet<string>;
	};
	/** True if frame and all domain files have the right shape, so that a missing question is really missing. */
	readonly hasWholeQuestionnaire: boolean;
	readonly fileCount: number;
}

/** A problem at a value of a file. */
export function problemAt(entry: Entry<unknown>, at: readonly PropertyKey[], message: string): Problem {
	return { path: entry.path, line: entry.lineOf(at), at, message };
}
