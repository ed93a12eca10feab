/** What was typed as a number: its value, or a sentence that says what to write instead. */
export type ReadFigure =
	| { readonly ok: true; readonly value: number | null }
	| { readonly ok: false; readonly problem: string };

const MAX_STAFF = 1_000_000;
const MAX_EUR = 1_000_000_000_000;

/** Beschäftigte in Vollzeitstellen, up to two decimals: "1.250", "49,5". Nothing typed is `null`. */
export function readStaff(text: string): ReadFigure {
	const plain = text.replace(/[\s\u00A0]/g, '');
	if (plain === '') return { ok: true, value: null };
	if (!/^(\d+|\d{1,3}(\.\d{3})+)(,\d{1,2})?$/.test(plain)) {
		return refuse('Bitte schreiben Sie eine Zahl mit höchstens zwei Stellen nach dem Komma, zum Beispiel 49,5.');
	}
	const value = numberOf(plain);
	return value > MAX_STAFF
		? refuse('Diese Zahl ist größer als eine Million. Bitte prüfen Sie die Stellen.')
		: { ok: true, value };
}

/** Millions of euros as typed, given in whole euros: "12,5" is 12,500,000. Nothing typed is `null`. */
export function readMillions(text: string): ReadFigure {
	const plain = text.replace(/[\s\u00A0]|€|mio\.?|millionen|euro/gi, '');
	if (plain === '' && text.trim() === '') return { ok: true, value: null };
	if (!/^(\d+|\d{1,3}(\.\d{3})+)(,\d{1,6})?$/.test(plain)) {
		return refuse('Bitte schreiben Sie den Betrag in Millionen Euro, zum Beispiel 12,5 für 12.500.000 Euro.');
	}
	const value = Math.round(numberOf(plain) * 1_000_000);
	return value > MAX_EUR
		? refuse('Das wären mehr als eine Billion Euro. Bitte schreiben Sie den Betrag in Millionen, zum Beispiel 12,5.')
		: { ok: true, value };
}

/** The number as a value a fact may have: `49-5` for 49.5. Two decimals at most. */
export function figureFact(value: number): string {
	return String(Math.round(value * 100) / 100).replace('.', '-');
}

/** The number a fact keeps; `null` if it keeps something else. */
export function figureOf(fact: string | undefined): number | null {
	if (fact === undefined || !/^\d{1,13}(-\d{1,2})?$/.test(fact)) return null;
	return Number(fact.replace('-', '.'));
}

/** True for a number somebody could have typed: money in whole euros, nothing above the limits of the fields. */
export function fitsFigure(value: number | null, isMoney: boolean): boolean {
	if (value === null) return false;
	return isMoney ? value <= MAX_EUR && Number.isInteger(value) : value <= MAX_STAFF;
}

function refuse(problem: string): ReadFigure {
	return { ok: false, problem };
}

function numberOf(text: string): number {
	return Number(text.replaceAll('.', '').replace(',', '.'));
}
