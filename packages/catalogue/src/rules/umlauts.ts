import { matchProblems } from './matches.ts';
import { readerText } from './reader-text.ts';
import type { Rule } from './rule.ts';

/** Parts of words that exist in German only with an umlaut or ß. Those after `^` count at the start of a word only. */
const SPELLINGS: Readonly<Record<string, string>> = Object.fromEntries(
	`massnahm=maßnahm gemaess=gemäß maessig=mäßig groess=größ ^gross=groß ^strasse=straße ^ausser=außer massgeb=maßgeb ^heisst=heißt
	schliess=schließ dreissig=dreißig ^fuer=für ueber=über koenn=könn moecht=möcht moegl=mögl muess=müss duerf=dürf wuerd=würd
	haett=hätt ^waere=wäre waehr=währ waehl=wähl naechst=nächst naeh=näh taegl=tägl jaehr=jähr taetig=tätig noetig=nötig loesch=lösch loesung=lösung
	oeffn=öffn oeffentl=öffentl staend=ständ staerk=stärk pruef=prüf schluess=schlüss geraet=gerät aender=änder fuehr=führ fuell=füll
	rueck=rück stuetz=stütz schuetz=schütz nuetz=nütz gueltig=gültig spaet=spät zaehl=zähl hoeh=höh hoech=höch gehoer=gehör
	^buero=büro behoerd=behörd fueg=füg kuend=künd kuenst=künst stueck=stück natuerl=natürl puenkt=pünkt ^fuenf=fünf ^zwoelf=zwölf
	plaetz=plätz maengel=mängel aehnl=ähnl schaeftig=schäftig geschaeft=geschäft kraeft=kräft saetz=sätz faell=fäll haeng=häng
	laeuf=läuf laess=läss laeng=läng laend=länd gruend=gründ auftraeg=aufträg vertraeg=verträg schaed=schäd erklaer=erklär
	verstoess=verstöß sorgfaelt=sorgfält unabhaeng=unabhäng ^ueb=üb erhoeh=erhöh gebuehr=gebühr foerder=förder voelli=völli
	gefaehr=gefähr ^koerper=körper bewaehr=bewähr ergaenz=ergänz einfueg=einfüg passwoert=passwört woert=wört ^raeum=räum`
		.split(/\s+/)
		.map((pair) => pair.split('=')),
);

const STEMS = Object.keys(SPELLINGS);
/** Words are cut first: searching them for stems in one pattern takes quadratic time on a text without blanks. */
const WORD = /\p{L}+/gu;
const MISSPELT = new RegExp(STEMS.join('|'), 'i');

function respell(word: string): string {
	return STEMS.reduce((text, stem) => {
		const pattern = new RegExp(stem, 'gi');
		return text.replace(pattern, (found) => {
			const right = SPELLINGS[stem] ?? found;
			return found.startsWith(found.charAt(0).toUpperCase()) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
		});
	}, word);
}

/** No ae, oe, ue or ss where German writes ä, ö, ü or ß. Ids keep them; they are not looked at. */
export const umlauts: Rule = (content) =>
	content.passages.flatMap((passage) => {
		const text = readerText(passage);
		if (text.match(WORD)?.some((word) => MISSPELT.test(word)) !== true) return [];
		return matchProblems(passage, text, WORD, (found) =>
			MISSPELT.test(found) ? `„${found}“ ist ohne Umlaut geschrieben. Schreiben Sie „${respell(found)}“.` : null,
		);
	});
