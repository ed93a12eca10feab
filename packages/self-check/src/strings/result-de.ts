import type { Action, CheckResult, Horizon, LensId, Nis2Coverage } from '@it-kompass/schema';
import { countWord, enumeration } from '../format.ts';
import type { CatalogueIndex } from '../result/catalogue-index.ts';
import { domainIdOf } from '../session/domain-id-of.ts';
import { effortText as effortOfMeasure, whoText as whoOfMeasure } from './measure-words.ts';
import { scaleDe } from './scale-de.ts';

export const HORIZONS: Record<Horizon, string> = {
	'diese-woche': 'Diese Woche',
	'dieses-quartal': 'Dieses Quartal',
	planen: 'Planen',
};

export const NIS2_STATES: Record<Nis2Coverage['state'], string> = {
	weitgehend: 'weitgehend',
	teilweise: 'teilweise',
	offen: 'offen',
	unklar: 'unklar',
	'nicht-gefragt': 'noch nicht gefragt',
	'trifft-nicht-zu': 'trifft nicht zu',
};

/** Views across the domains. NIS2 has its own table. */
export const LENSES: Record<Exclude<LensId, 'nis2'>, { readonly title: string; readonly question: string }> = {
	betrieb: {
		title: 'Steuerung und Betrieb',
		question: 'Läuft die IT verlässlich, und merkt jemand, wenn sie es nicht tut?',
	},
	ki: {
		title: 'Bereit für KI',
		question: 'Stimmen Netz, Daten, Anwendungsfall, Regeln und Wissen, bevor Geld in KI fließt?',
	},
	souveraenitaet: {
		title: 'Unabhängigkeit',
		question:
			'Ausgelagert und doch steuerbar, leistungsfähig und doch nachvollziehbar, offen und doch mit klarem Eigentum?',
	},
};

/** The ten measures of § 30 Abs. 2 BSIG in our words, number 1 first. */
export const NIS2_TOPICS = [
	'Risiken kennen und Sicherheitskonzepte haben',
	'Sicherheitsvorfälle bewältigen',
	'Betrieb aufrechterhalten: Sicherung, Wiederanlauf, Krise',
	'Lieferkette und Dienstleister absichern',
	'Sicher beschaffen, entwickeln und pflegen',
	'Prüfen, ob die Maßnahmen wirken',
	'Grundlegende Schulungen und Sensibilisierung',
	'Verschlüsselung einsetzen',
	'Personal, Zugriffe und Geräte im Griff haben',
	'Zweiter Faktor und gesicherte Kommunikation',
] as const;

/** "1 Tag", "5 Tage", "ein halber Tag". */
export function effortText(action: Action): string {
	return action.kind === 'clarify' ? 'ein halber Tag' : effortOfMeasure(action);
}

/** Who leads and who helps: "IT mit Dienstleister". */
export function whoText(action: Action, index: CatalogueIndex): string {
	return action.kind === 'clarify' ? scaleDe.roles[action.role] : whoOfMeasure(index.measure(action.measureId));
}

export function actionTitle(action: Action, index: CatalogueIndex): string {
	if (action.kind === 'measure') return index.measure(action.measureId).title;
	const count = action.questionIds.length;
	return `${count === 1 ? 'Einen offenen Punkt' : `${countWord(count)} offene Punkte`} mit ${scaleDe.rolesDative[action.role]} klären`;
}

export function actionSummary(action: Action, index: CatalogueIndex): string {
	if (action.kind === 'measure') return index.measure(action.measureId).summary;
	return `Hier haben Sie „Weiß ich nicht“ gesagt: ${enumeration(action.questionIds.map((id) => index.question(id).title))}.`;
}

/** What the action does for the level, or for whom it matters. */
export function effectText(action: Action, result: CheckResult, index: CatalogueIndex): string {
	const question = index.question(action.questionIds[0] ?? '');
	const domain = index.domain(domainIdOf(question)).shortTitle;
	const isCapping = result.domains.some(({ caps }) => caps.some(({ questionId }) => questionId === question.id));
	if (isCapping) return `hebt die Grenze im Bereich ${domain} auf`;
	return `stärkt ${domain}`;
}
