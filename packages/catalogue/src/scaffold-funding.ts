/** A new programme: every field with a German hint; what has to be filled in is empty, what is not known stays `null`. */
export function fundingFile(id: string): string {
	const prefix = id.slice(0, id.indexOf('-'));
	const isLand = !['eu', 'bund', 'info'].includes(prefix);
	return `# yaml-language-server: $schema=../.schema/funding.schema.json
id: ${id}
name: # wie der Fördergeber es schreibt
aliases: [] # alte und geläufige Namen
level: ${isLand ? 'land' : prefix === 'info' ? '# eu, bund oder land' : prefix}
land: ${isLand ? `DE-${prefix.toUpperCase()}` : 'null'}
provider: # wer bezahlt
agency: null # wo man fragt und den Antrag stellt
form: # zuschuss, darlehen, steuer, kostenlose-hilfe, hilfe, kostenpflichtige-leistung, kommerzielles-angebot
topics: [] # mindestens eines
summary: # was es ist, in eigenen Worten; keine Sätze aus der Förderdatenbank
searchTerms: [] # weitere Suchwörter
measuresCovered: [] # was eine Quelle ausdrücklich nennt
measuresExcluded: [] # was eine Quelle ausdrücklich ausschließt
requires: [] # was das Vorhaben mitbringen muss
# null heißt: nicht bekannt. Es heißt nie: keine Grenze.
eligible:
  staffMin: null
  staffMax: null
  turnoverMaxEur: null
  balanceMaxEur: null
  turnoverOrBalance: null # einer-genuegt oder nur-umsatz
  groupFigures: null
  smeEuDefinition: null
  smallOnly: null
  freelancers: null
  sectorExcludedCodes: []
  legalForm: null
  location: null
  ageMinYears: null
ratePercent: null # oder min, max, bySize, note
amountsEur:
  grantMin: null
  grantMax: null
  projectCostMin: null
  projectCostMax: null
  eligibleCostMax: null
  loanMin: null
  loanMax: null
  taxBaseMax: null
amountsNote: null
deMinimis: null
applyBeforeStart: null
allocation: null # laufend, windhund, losverfahren, monatskontingent oder aufruf
deadlineModel: unbekannt
hasSketchStage: null
period:
  from: null
  to: null # nur ein bestätigtes Ende; es nimmt das Programm aus den Treffern
  note: null
status: # offen, unbekannt, geschlossen oder beendet
statusConfidence: # hoch, mittel oder niedrig
lastKnownStatus: null
endedOn: null
urgency: null
confirmed: true
unconfirmed: [] # je Zeile: - claim: deMinimis
conflicts: [] # wo Quellen sich widersprechen; beide Angaben nennen
howToApply: [] # Schritte zum Antrag
official:
  kind: # programmseite, einstiegsseite (Start oder Übersicht der Stelle), rechtstext oder keine
  url: null # beginnt mit https://
  owner: null # wessen Seite, im zweiten Fall mit Artikel: der NBank
  confidence: # hoch, mittel oder niedrig
  seen: null # gelesen oder nur-adresse
  checked: # Tag, an dem Sie die Adresse geprüft haben, JJJJ-MM-TT
  note: null # bei keine: „Keine amtliche Seite gefunden.“ und was daraus folgt
evidence:
  - url: # beginnt mit https://
    date: null
    dateBasis: undatiert # angegeben, im-text, abgeleitet oder undatiert
    kind: # amtlich, gesetz, kammer, verband, spiegel, presse, beratung oder sonstige
    supports: [] # z. B. [status, ratePercent]
lastChecked: # Tag, an dem Sie alles verglichen haben, JJJJ-MM-TT
verifiedLive: true
nextCheck: null # JJJJ-MM-TT
`;
}
