/** A whole number as people type it, "1.200" or "1 200 Euro", as plain digits; `''` for nothing, `null` for anything else. */
export function parseFigure(text: string, max: number): string | null {
	const plain = text.replace(/€|euro/gi, '').trim();
	if (plain === '') return '';
	if (!/^(\d+|\d{1,3}([. ]\d{3})+)$/.test(plain)) return null;
	const digits = plain.replace(/[. ]/g, '').replace(/^0+(?=\d)/, '');
	return digits.length <= 11 && Number(digits) <= max ? digits : null;
}
