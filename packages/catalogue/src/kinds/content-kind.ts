import type * as z from 'zod';

/** What is known of a record before it is written. */
export interface KnownStart {
	readonly title?: string;
	/** Letter of the domain of the self-check it leads to. */
	readonly domain?: string;
}

/** How `content new` begins a record. */
export interface Scaffold {
	/** Which ids are allowed, where the file name alone allows too many. */
	readonly id?: RegExp;
	/** An id, for error messages; may be followed by what else to know. */
	readonly example: string;
	/** The new file with German hints; what a person must fill in is empty, so that `content check` names it. */
	readonly file: (id: string, known: KnownStart) => string;
}

/** One entry in the list of the editing desk. */
export interface DeskPlace {
	/** Among the folders, and among the single files, from 1. */
	readonly position: number;
	/** Its name in the configuration and in relations. */
	readonly name: string;
	/** What editors read in the list. */
	readonly label: string;
	/** What one record is called; missing for a single file. */
	readonly singular?: string;
	/** Below the content folder, where it is not the kind's own. */
	readonly folder?: string;
	/** Fields of any shape that name records of this kind by their id. */
	readonly namedBy?: readonly string[];
	/** German names of fields no other shape has. */
	readonly labels?: Readonly<Record<string, string>>;
}

interface PlacedKind {
	/** English, one word or two, e.g. `measure`. */
	readonly id: string;
	/** Below the content folder; empty for the folder itself. */
	readonly folder: string;
	/** Name of the file as the source of a regular expression; a group is the record's id, without one there is one file. */
	readonly file: string;
	/** German sentence on what the folder holds, for files that belong nowhere; once per folder. */
	readonly folderRule?: string;
	/** True if the site cannot be built without it. */
	readonly isRequired?: true;
	/** Address of the record's page on the site; missing if it has none of its own. */
	readonly route?: (id: string) => string;
}

/** Records with a shape: YAML, or Markdown below front matter. */
export interface RecordKind<Schema extends z.ZodType = z.ZodType> extends PlacedKind {
	readonly form: 'yaml' | 'markdown';
	/** Shape of the file or of its front matter. Which texts in it are wording, says `isWording`. */
	readonly schema: Schema;
	/** Name of its JSON Schema below `content/.schema`; missing for what nobody edits, whose texts are not read either. */
	readonly editorSchema?: string;
	/** True if the record holds an `id` that is also the name of its file. */
	readonly isNamedAfterId?: true;
	/** True if its texts tell readers what to do, so that „diese Woche“ is theirs. */
	readonly isInstruction?: true;
	readonly scaffold?: Scaffold;
	/** Missing for what is not edited at the desk. */
	readonly desk?: readonly DeskPlace[];
}

/** Files without a shape: drawings as text, pictures by their bytes, files of which only the name counts. */
export interface FileKind extends PlacedKind {
	readonly form: 'text' | 'bytes' | 'name';
}

/** A kind of content: how a file is found, read, checked, begun, edited and published. */
export type ContentKind = RecordKind | FileKind;

/** True for kinds whose files have a shape. */
export function isRecordKind(kind: ContentKind): kind is RecordKind {
	return kind.form === 'yaml' || kind.form === 'markdown';
}
