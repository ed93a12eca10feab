import { describe, expect, test } from 'vitest';
import { reportOn } from '../test/sample-tree.ts';

const reportOnSvg = (inner: string, start = '<svg viewBox="0 0 10 10">') =>
	reportOn((tree) => {
		tree.raw['diagrams/fristen.svg'] = `${start}\n${inner}\n</svg>\n`;
	});

const WORDS = '<title>Fristen</title><desc>Erst 24 Stunden, dann 72 Stunden.</desc>';

describe('diagrams', () => {
	test('takes shapes and words with classes of the page', () => {
		expect(
			reportOnSvg(`${WORDS}<g><path class="line accent" d="M0 0h9"/><text x="1" y="2" class="small">24 h</text></g>`),
		).toBe('');
	});

	test.each([
		['<path class="line" d="M0 0h9"/>', 'Dem Schaubild fehlt <title>'],
		[`${WORDS}<script>alert(1)</script>`, 'Das Element <script> ist in Schaubildern nicht erlaubt.'],
		[`${WORDS}<foreignObject></foreignObject>`, 'Das Element <foreignObject> ist in Schaubildern nicht erlaubt.'],
		[`${WORDS}<path onload="x()" d="M0 0"/>`, 'Das Merkmal onload ist in Schaubildern nicht erlaubt.'],
		[`${WORDS}<path style="fill:red" d="M0 0"/>`, 'Das Merkmal style ist'],
		[`${WORDS}<path fill="#f00" d="M0 0"/>`, 'Das Merkmal fill ist'],
		[`${WORDS}<path class="lin" d="M0 0"/>`, 'Die Klasse „lin“ gibt es nicht. Meinten Sie „line“?'],
	])('refuses %j', (inner, message) => {
		expect(reportOnSvg(inner)).toContain(message);
	});

	test('refuses a drawing without a size and without a description', () => {
		const report = reportOnSvg('<title>Fristen</title>', '<svg>');
		expect(report).toContain('beginnt nicht mit <svg viewBox="0 0 Breite Höhe">');
		expect(report).toContain('Dem Schaubild fehlt <desc>');
	});
});
