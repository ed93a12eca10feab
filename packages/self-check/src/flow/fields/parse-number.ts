/** What was typed as a number: its value, `null` for nothing, or a sentence that says what to write instead. */
export type ParsedNumber =
	| { readonly ok: true; readonly value: number | null }
	| { readonly ok: false; readonly problem: string };

/** How a number is typed. */
export interface NumberForm {
	/** Digits after the comma. In millions up to six, whatever stands here. */
	readonly decimals: number;
	/** Largest number taken, in what is kept. */
	readonly max: number;
	/** One of what is typed is a million of what is kept. */
	readonly inMillions?: boolean;
}

const NUMBER = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 6 });
const MILLION = 1_000_000;

/** Reads a number as people type it: "1.200", "1 200 Euro", "49,5", in millions "12,5 Mio.". */
export function parseNumber(text: string, { decimals, max, inMillions = false }: NumberForm): ParsedNumber {
	const plain = text.replace(/[\s\u00A0]|€|mio\.?|millionen|euro/gi, '');
	if (plain === '' && text.trim() === '') return { ok: true, value: null };
	const digits = inMillions ? 6 : decimals;
	const [, , , fraction = ''] = /^(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.exec(plain) ?? [];
	const isNumber = /^(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(plain) && fraction.length - 1 <= digits;
	if (!isNumber) return { ok: false, problem: problemText(digits, max, inMillions) };
	const typed = Number(plain.replaceAll('.', '').replace(',', '.'));
	const value = inMillions ? Math.round(typed * MILLION) : typed;
	return value > max ? { ok: false, problem: problemText(digits, max, inMillions) } : { ok: true, value };
}

/** What stands in the field: the kept number as a German reader writes it; empty if none is kept. */
export function typedText(value: unknown, inMillions = false): string {
	if (typeof value !== 'number') return '';
	return NUMBER.format(inMillions ? value / MILLION : value);
}

function problemText(digits: number, max: number, inMillions: boolean): string {
	if (inMillions) return 'Bitte schreiben Sie den Betrag in Millionen Euro, zum Beispiel 12,5 für 12.500.000 Euro.';
	const most = `höchstens ${NUMBER.format(max)}`;
	return digits === 0
		? `Bitte eine ganze Zahl ohne Nachkommastellen, ${most}. Beispiel: 1.200`
		: `Bitte eine Zahl mit höchstens zwei Stellen nach dem Komma, ${most}, zum Beispiel 49,5.`;
}
