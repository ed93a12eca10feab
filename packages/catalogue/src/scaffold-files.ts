import { stringify } from 'yaml';
import type { KnownStart } from './kinds/content-kind.ts';

const SCHEMA_LINE = (name: string) => `# yaml-language-server: $schema=../.schema/${name}.schema.json\n`;

/** A new measure. */
export const measureFile = (id: string): string => `${SCHEMA_LINE('measure')}id: ${id}
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

/** A new source. */
export const sourceFile = (id: string): string => `${SCHEMA_LINE('source')}id: ${id}
title: # Titel der Quelle
publisher: # wer sie herausgibt
kind: # gesetz, verordnung, behoerde, norm, studie, presse, fachbeitrag oder verband
url: # beginnt mit https://
asOf: # Datum der Seite selbst; hat sie keines: readOn und der Tag, an dem Sie sie gelesen haben
checked: # Tag, an dem Sie den Text verglichen haben, JJJJ-MM-TT
reviewAfter: # danach erinnert pnpm content stale, JJJJ-MM-TT
`;

/** Front matter of a new article, with what is known of it. */
export const articleFile = (_id: string, { title, domain }: KnownStart): string => `---
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
