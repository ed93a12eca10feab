import type { FundingProgramme } from '@it-kompass/schema';
import { roughDate } from '@it-kompass/self-check/funding';

/**
 * How to go about it, step by step: what the record says, else the order that holds for this kind of programme. Empty for
 * what is no funding or can no longer be applied for.
 */
export function applySteps(record: FundingProgramme): readonly string[] {
	if (record.notFunding || record.notForEndUsers || record.status === 'beendet') return [];
	if (record.howToApply.length > 0) return record.howToApply;
	const agency = record.agency === null ? 'die zuständige Stelle' : `die zuständige Stelle (${record.agency})`;
	if (record.form === 'kostenlose-hilfe') {
		return [
			`Fragen Sie ${agency}, ob das Angebot für Ihren Betrieb gilt und ob es ganz kostenlos ist.`,
			'Schreiben Sie auf einer halben Seite auf, was Sie wissen oder erreichen wollen.',
			'Halten Sie schriftlich fest, was empfohlen wurde und wer es umsetzt.',
		];
	}
	const order =
		record.applyBeforeStart === false
			? 'Ein Antrag vor Beginn ist nicht nötig. Heben Sie Belege und Daten des Vorhabens auf.'
			: 'Stellen Sie den Antrag, bevor Sie bestellen oder unterschreiben, und warten Sie die schriftliche Freigabe ab.';
	return [
		`Fragen Sie ${agency}, ob das Programm offen ist und zu Ihrem Vorhaben passen könnte.`,
		'Beschreiben Sie das Vorhaben auf einer halben Seite. Trennen Sie Geräte, Software, Beratung und Schulung.',
		'Holen Sie unverbindliche Angebote ein. Unterschreiben Sie noch nichts.',
		order,
		`Notieren Sie Programm, Tag und Antwort. Unser Stand ist vom ${roughDate(record.lastChecked)}.`,
	];
}
