import { describe, expect, test } from 'vitest';
import { readSiteFile } from '../e2e/journey/built-site.ts';
import { pagesToVisit } from '../pages/site-kinds.ts';
import { htmlFaults } from './html-faults.ts';

const page = (body: string) =>
	`<!DOCTYPE html><html lang="de"><head><title>Titel</title></head><body>${body}</body></html>`;

describe('htmlFaults', () => {
	test('finds none in any kind of page of the built site', async () => {
		const pages = pagesToVisit();
		const faults = await Promise.all(pages.map((address) => htmlFaults(address, readSiteFile(address))));
		expect(pages.length).toBeGreaterThan(20);
		expect(faults.flat()).toEqual([]);
	});

	test.each([
		['no-dup-id', '<h1 id="a">A</h1><p id="a">B</p>'],
		['wcag/h37', '<img src="a.png">'],
		['close-order', '<p><strong>A</p></strong>'],
		['element-permitted-content', '<ul><p>A</p></ul>'],
		['unique-landmark', '<nav aria-label="A"></nav><nav aria-label="A"></nav>'],
		['input-missing-label', '<input type="text">'],
		['require-sri', '<script src="https://example.org/a.js"></script>'],
		['no-missing-references', '<p aria-describedby="gone">A</p>'],
	])('finds %s', async (rule, body) => {
		expect((await htmlFaults('a.html', page(body))).join('\n')).toContain(`(${rule})`);
	});
});
