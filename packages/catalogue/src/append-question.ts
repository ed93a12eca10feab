import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

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
