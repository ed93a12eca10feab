import { ARTICLE_SECTIONS } from '@it-kompass/schema';
import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { fundingFile } from './scaffold-funding.ts';

/** The kinds of content `content new` can begin. */
export const SCAFFOLD_KINDS = ['measure', 'source', 'funding', 'article', 'question'] as const;
export type ScaffoldKind = (typeof SCAFFOLD_KINDS)[number];

const SCHEMA_LINE = (name: string) => `# yaml-language-server: $schema=../.schema/${name}.schema.json\n`;

const MEASURE = (id: string) => `${SCHEMA_LINE('measure')}id: ${id}
title: # Was getan wird, als Tätigkeit, höchstens 70 Zeichen
summary: # ein Satz für die Ergebnisliste
why: # drei bis fünf Sätze; längere Texte beginnen mit >- und stehen eingerückt darunter
steps: [] # drei bis sieben Schritte, je Zeile ein Strich; jeden kann eine Person erledigen
lead: # leitung, it oder dienstleister
support: [] # wer mithilft
effortDays: # 1, 2, 5, 10 oder 20 Tage in einem Betrieb mit 50 Beschäftigten
costClass: # keine, gering, mittel oder hoch
costNote: # welche Annahme dahintersteht
effect: # 1 (klein) bis 5 (groß)
proof: [] # ein bis vier Nachweise, die man vorzeigen kann
prerequisites: [] # Kennungen anderer Maßnahmen
sources: [] # Kennungen aus content/sources
reviewed: # Tag der letzten Prüfung, JJJJ-MM-TT
`;

const SOURCE = (id: string) => `${SCHEMA_LINE('source')}id: ${id}
title: # Titel der Quelle
publisher: # wer sie herausgibt
kind: # gesetz, verordnung, behoerde, norm, studie, presse, fachbeitrag oder verband
url: # beginnt mit https://
asOf: # Datum der Seite selbst; hat sie keines: readOn und der Tag, an dem Sie sie gelesen haben
checked: # Tag, an dem Sie den Text verglichen haben, JJJJ-MM-TT
reviewAfter: # danach erinnert pnpm content stale, JJJJ-MM-TT
`;

/** What is known of an article before it is written. */
export interface ArticleStart {
	readonly title?: string;
	/** Letter of the domain of the self-check it leads to. */
	readonly domain?: string;
}

const ARTICLE = ({ title, domain }: ArticleStart) => `---
title: ${title === undefined ? '# eine klare Aussage, höchstens 90 Zeichen' : stringify(title, { lineWidth: 0 }).trimEnd()}
summary: # das Ergebnis in einem Satz
audience: # für wen der Artikel ist
publishedAt: # JJJJ-MM-TT
checkedAt: # Tag, an dem jede Zahl geprüft wurde, JJJJ-MM-TT
reviewEveryMonths: # 1 bis 24
sources: [] # mindestens drei Kennungen aus content/sources
selfCheckDomain: ${domain === undefined ? '' : `${domain} `}# Bereich A bis I, zu dem der Artikel führt
measures: [] # Kennungen der Maßnahmen, die daraus folgen
actions:
  leitung: [] # Schritte für die Geschäftsführung
  it: [] # Schritte für die IT
  dienstleister: [] # Schritte für den Dienstleister
---
`;

const QUESTION = (id: string) => `- id: ${id}
  rev: 1
  title: # kurzer Titel für Listen
  text: # die Frage, wie sie auf dem Bildschirm steht
  help: # was gemeint ist und was nicht
  why: # warum das für das Geschäft zählt
  weight: # 1, 2 oder 3
  whoKnows: [] # leitung, it, dienstleister
  options: # vom schlechtesten Fall bis zum besten; eine Zahl, ein Datum, eine benannte Person
    - { id: , points: 0, text: }
    - { id: , points: 1, text: }
    - { id: , points: 2, text: }
    - { id: , points: 3, text: }
  mappings: { nis2: [], dinSpec: [], cis: [] }
  sources: [] # Kennungen aus content/sources
  lenses: [] # betrieb, nis2, ki, souveraenitaet
  theme: # infrastruktur, ki-boom, kmu-it-2026, kontrollverlust oder digitale-kluft
  measures: [] # je Zeile: - measure: kennung
`;

const PATHS: Readonly<
	Record<Exclude<ScaffoldKind, 'question'>, readonly [pattern: RegExp, path: (id: string) => string]>
> = {
	measure: [/^[a-z0-9]+(-[a-z0-9]+)*$/, (id) => `measures/${id}.yaml`],
	source: [/^[a-z0-9]+(-[a-z0-9]+)*$/, (id) => `sources/${id}.yaml`],
	funding: [
		/^(eu|bund|info|bw|by|be|bb|hb|hh|he|mv|ni|nw|rp|sl|sn|st|sh|th)(-[a-z0-9]+)+$/,
		(id) => `funding/${id}.yaml`,
	],
	article: [new RegExp(`^(${ARTICLE_SECTIONS.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`), (id) => `articles/${id}.md`],
};

/** Where a new measure, source, programme or article goes inside the content folder; `null` if the id is not allowed. */
export function scaffoldPath(kind: Exclude<ScaffoldKind, 'question'>, id: string): string | null {
	const [pattern, path] = PATHS[kind];
	return pattern.test(id) ? path(id) : null;
}

/**
 * A new file with German hints; every field a person must fill is empty, so that `content check` names it.
 *
 * @param known of an article
 */
export function scaffoldFile(kind: Exclude<ScaffoldKind, 'question'>, id: string, known: ArticleStart = {}): string {
	switch (kind) {
		case 'measure':
			return MEASURE(id);
		case 'source':
			return SOURCE(id);
		case 'funding':
			return fundingFile(id);
		case 'article':
			return ARTICLE(known);
	}
}

/** A domain file with one more question at its end, comments kept; or a German reason why it cannot be added. */
export function appendQuestion(domainText: string, id: string): { text: string } | { problem: string } {
	const document = parseDocument(domainText);
	const root = document.contents;
	const last = isMap(root) ? root.items.at(-1) : undefined;
	const isQuestions = isScalar(last?.key) && last.key.value === 'questions';
	if (document.errors.length > 0 || !isQuestions || !isSeq(last?.value) || last.value.flow === true)
		return {
			problem:
				'Die Datei des Bereichs endet nicht mit einer eingerückten Liste „questions“. Fügen Sie die Frage von Hand ein.',
		};
	if (last.value.items.some((_, index) => document.getIn(['questions', index, 'id']) === id))
		return { problem: `Die Frage ${id} gibt es schon. Nehmen Sie die nächste freie Nummer.` };
	const indent = /^( *)- /m.exec(domainText.slice(domainText.lastIndexOf('\nquestions:') + 1))?.[1] ?? '  ';
	const block = QUESTION(id)
		.split('\n')
		.map((line) => (line === '' ? '' : indent + line))
		.join('\n');
	return { text: `${domainText.trimEnd()}\n\n${block}` };
}
