import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { reportOn } from '../test/sample-tree.ts';

const redirect = (from: string, to: string) => ({ from, to, since: '2026-11-23', reason: 'Umbenannt.' });
const reportOnList = (...redirects: readonly unknown[]) =>
	reportOn((tree) => {
		tree.raw['redirects.yaml'] = stringify({ redirects });
	});

describe('redirects', () => {
	test('accepts an empty list, a former page and a former file', () => {
		expect(reportOnList()).toBe('');
		expect(reportOnList(redirect('/alt/', '/ratgeber/nis2/pflichten/'), redirect('/alt.html', '/ratgeber/nis2/'))).toBe(
			'',
		);
	});

	test.each([
		['/glossar/', '/ratgeber/', 'Nr. 1 › from\n  Die Seite /glossar/ gibt es noch.'],
		['/alt/', '/ratgebr/', 'Nr. 1 › to\n  Die Seite /ratgebr/ gibt es nicht. Meinten Sie „/ratgeber/“?'],
		['/alt/', '/alt/', 'Nr. 1 › to\n  Die Adresse führt zu sich selbst.'],
		['/alt', '/ratgeber/', 'Nr. 1 › from\n  Die frühere Adresse beginnt mit / und endet mit /'],
	])('refuses %s → %s', (from, to, message) => {
		expect(reportOnList(redirect(from, to))).toContain(message);
	});

	test('refuses an address twice', () => {
		expect(reportOnList(redirect('/alt/', '/glossar/'), redirect('/alt/', '/ratgeber/'))).toContain(
			'Nr. 2 › from\n  /alt/ steht schon als Nr. 1. Löschen Sie einen Eintrag.',
		);
	});

	test('refuses a chain and a loop and names the end of it', () => {
		const report = reportOnList(redirect('/a/', '/b/'), redirect('/b/', '/glossar/'));
		expect(report).toContain(
			'/b/ wird selbst umgeleitet. Leser sollen in einem Schritt ankommen. Beispiel: to: /glossar/',
		);
		expect(reportOnList(redirect('/a/', '/b/'), redirect('/b/', '/a/'))).toMatch(/Nr\. 1 › to[\s\S]+Nr\. 2 › to/);
	});

	test('refuses a draft as destination', () => {
		const report = reportOn((tree) => {
			tree.raw['redirects.yaml'] = stringify({ redirects: [redirect('/alt/', '/ratgeber/nis2/pflichten/')] });
			Object.assign(tree.articles['nis2/pflichten']?.front ?? {}, { draft: true });
		});
		expect(report).toContain('Der Artikel unter /ratgeber/nis2/pflichten/ ist noch ein Entwurf');
	});
});
