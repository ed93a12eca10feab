import type { Nis2Option, Nis2Screen } from '../nis2/nis2-screen.ts';

const YES_NO: readonly Nis2Option[] = [
	{ id: 'ja', text: 'Ja' },
	{ id: 'nein', text: 'Nein' },
];

const ROLE: readonly Nis2Screen[] = [
	{
		id: 'niederlassung',
		form: 'choice',
		eyebrow: 'Ihr Unternehmen',
		text: 'Hat Ihr Unternehmen eine Niederlassung in Deutschland?',
		help: 'Gemeint ist das einzelne Unternehmen, also zum Beispiel die eine GmbH. In einer Gruppe wird jedes für sich eingestuft.',
		why: 'Das deutsche Gesetz gilt für Unternehmen mit einer Niederlassung in Deutschland. Sonst ist ein anderer Staat zuständig.',
		paragraph: '§ 59 BSIG',
		factId: 'nis2-niederlassung',
		options: YES_NO,
		settles: ['establishedInGermany'],
	},
	{
		id: 'sonderfall',
		form: 'choice',
		eyebrow: 'Sonderfälle',
		text: 'Gehört eine dieser besonderen Tätigkeiten zu Ihrem Betrieb?',
		help: 'Trifft mehreres zu, nehmen Sie das, was in der Liste weiter oben steht.',
		why: 'Für diese Tätigkeiten gelten die Regeln ganz oder teilweise auch bei kleinen Betrieben. Deshalb kommen sie zuerst.',
		paragraph: '§ 28 Abs. 1 S. 1 Nr. 1 bis 3, Abs. 2 S. 1 Nr. 1 und 2 BSIG',
		factId: 'sonderfall',
		options: [
			{ id: 'kritische-anlage', text: 'Eine kritische Anlage', hint: 'etwa ein großes Wasserwerk oder Kraftwerk' },
			{
				id: 'vertrauensdienst',
				text: 'Vertrauensdienste',
				hint: 'etwa elektronische Signaturen oder Siegel für andere',
			},
			{ id: 'dns-dienst', text: 'DNS-Dienste für andere oder Verwaltung einer Internet-Endung' },
			{ id: 'telekommunikation', text: 'Öffentliche Telefon- oder Internetanschlüsse' },
			{ id: 'keine', text: 'Nichts davon' },
		],
		settles: ['criticalPlant', 'trustService', 'dnsService', 'tldRegistry', 'telecoms'],
	},
	{
		id: 'qualifiziert',
		form: 'choice',
		eyebrow: 'Sonderfälle',
		text: 'Ist Ihr Vertrauensdienst qualifiziert?',
		help: 'Gemeint ist der Status nach der eIDAS-Verordnung. Wer ihn hat, weiß es.',
		why: 'Qualifizierte Anbieter sind besonders wichtige Einrichtungen, alle anderen Vertrauensdienste mindestens wichtige.',
		paragraph: '§ 28 Abs. 1 S. 1 Nr. 2, Abs. 2 S. 1 Nr. 1 BSIG',
		factId: 'nis2-qualifiziert',
		options: YES_NO,
		settles: ['qualifiedTrustService'],
	},
	{
		id: 'oeffentlich',
		form: 'choice',
		eyebrow: 'Sonderfälle',
		text: 'Gehört Ihre Einrichtung zur öffentlichen Hand?',
		help: 'Eine GmbH, die einer Stadt oder dem Bund gehört, ist ein eigenes Unternehmen. Dann wählen Sie „Nein“.',
		why: 'Für die Bundesverwaltung und für die IT von Ländern und Kommunen gelten eigene Regeln.',
		paragraph: '§ 28 Abs. 4 und 8, § 29 BSIG',
		factId: 'nis2-oeffentlich',
		options: [
			{ id: 'nein', text: 'Nein, wir sind ein Unternehmen' },
			{
				id: 'kommunale-einheit',
				text: 'Ja, unselbstständiger Teil einer Stadt, eines Kreises oder Landes',
				hint: 'zum Beispiel ein Regiebetrieb',
			},
			{ id: 'landesrecht-it', text: 'Ja, IT-Dienstleister einer Verwaltung, für den Landesrecht gilt' },
			{ id: 'bund', text: 'Ja, Einrichtung der Bundesverwaltung' },
		],
		settles: ['landLawIt', 'federalAdministration', 'authorityUnit'],
	},
];

const TRADE: readonly Nis2Screen[] = [
	{
		id: 'taetigkeit',
		form: 'trades',
		eyebrow: 'Ihre Tätigkeit',
		text: 'Was macht Ihr Unternehmen?',
		help: 'Suchen Sie mit Ihren eigenen Worten. Wählen Sie alles, was zutrifft; Kleinigkeiten am Rande kommen in der nächsten Frage.',
		why: 'Das Gesetz nennt in zwei Anlagen 67 Arten von Einrichtungen. Nur wer dort steht, kann über seine Größe erfasst sein.',
		paragraph: 'Anlagen 1 und 2 zum BSIG',
		factId: 'nis2-arten',
		options: [{ id: 'keine', text: 'Nichts in der Liste passt zu uns' }],
		settles: ['kinds'],
	},
	{
		id: 'nebenbei',
		form: 'sides',
		eyebrow: 'Zweifelsfall',
		text: 'Gibt es bei Ihnen eines davon nebenbei?',
		help: 'Viele Betriebe erzeugen etwas Strom oder betreiben IT für Schwesterfirmen. Sagen Sie, ob das für Ihr ganzes Geschäft zählt.',
		why: 'Was für das ganze Geschäft vernachlässigbar ist, darf außer Betracht bleiben. Eine feste Grenze nennt das Gesetz nicht. Anhaltspunkte sind der Anteil an Beschäftigten, Umsatz und Bilanz. Steht die Tätigkeit in der Satzung, spricht das dagegen. Ob die Ausnahme zum EU-Recht passt, ist umstritten.',
		paragraph: '§ 28 Abs. 3 BSIG',
		factId: 'nis2-neben',
		options: [],
		settles: ['negligibleKinds', 'unsureKinds'],
	},
	{
		id: 'entgelt',
		form: 'choice',
		eyebrow: 'Ihre Tätigkeit',
		text: 'Bieten Sie das anderen gegen Geld an?',
		help: 'Verkauf, Vermietung und bezahlte Leistungen zählen. Rein Internes zählt nicht.',
		why: 'Über die Größe ist nur erfasst, wer anderen Waren oder Leistungen gegen Entgelt anbietet.',
		paragraph: '§ 28 Abs. 1 S. 1 Nr. 4, Abs. 2 S. 1 Nr. 3 BSIG',
		factId: 'nis2-entgelt',
		options: YES_NO,
		settles: ['forPay'],
	},
	{
		id: 'hauptniederlassung',
		form: 'choice',
		eyebrow: 'Ihre Tätigkeit',
		text: 'Wo in der EU wird über Ihre IT-Sicherheit entschieden?',
		help: 'Lässt sich das nicht sagen, zählt der Ort, an dem die Maßnahmen umgesetzt werden, danach der mit den meisten Beschäftigten.',
		why: 'Bei digitalen Diensten ist nur der Staat zuständig, in dem die Hauptniederlassung in der EU liegt.',
		paragraph: '§ 60 BSIG',
		factId: 'nis2-hauptniederlassung-anderswo',
		options: [
			{ id: 'nein', text: 'In Deutschland' },
			{ id: 'ja', text: 'In einem anderen Mitgliedstaat der EU' },
		],
		settles: ['mainEstablishmentElsewhere'],
	},
];

/** The first half of the questions, in the order they are asked: who the firm is and what it does. */
export const ROLE_AND_TRADE: readonly Nis2Screen[] = [...ROLE, ...TRADE];
