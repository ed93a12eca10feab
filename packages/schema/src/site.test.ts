import { describe, expect, test } from 'vitest';
import { exampleSite } from './example-content.ts';
import { messagesOf } from './messages-of.ts';
import { siteSchema } from './site.ts';

const site = (changes: object) => messagesOf(siteSchema, { ...exampleSite, ...changes });
const operator = (changes: object) => site({ operator: { ...exampleSite.operator, ...changes } });

describe('siteSchema', () => {
	test('takes an operator with everything the imprint needs', () => {
		expect(siteSchema.parse(exampleSite)).toEqual(exampleSite);
	});

	test.each(['name', 'street', 'city', 'representative', 'phone', 'register', 'vatId', 'editor'])(
		'needs %s of the operator and says so',
		(field) => {
			expect(operator({ [field]: undefined })).toEqual([
				expect.stringMatching(new RegExp(`^operator\\.${field}: Hier fehlt ein Text\\. .+`)),
			]);
		},
	);

	test.each(['kontakt', 'kontakt@', 'kontakt beispiel.de', ''])('asks for an address for mail, for %j', (email) => {
		expect(operator({ email })).toEqual(['operator.email: Eine E-Mail-Adresse angeben, z. B. kontakt@beispiel.de.']);
	});

	test.each([
		'http://check.example',
		'https://check.example/',
		'https://check.example/embed',
		'check.example',
		'https://localhost',
	])('takes only an origin for partners, not %j', (embedUrl) => {
		expect(site({ embedUrl })).toEqual([expect.stringContaining('besteht aus https:// und einem Rechnernamen')]);
	});

	test('says when the address for partners is missing', () => {
		expect(site({ embedUrl: undefined })).toEqual([expect.stringContaining('Hier fehlt die Adresse')]);
	});

	test('keeps the frame of partners away from the site', () => {
		const embedUrl = exampleSite.url.replace(/\/$/, '');
		expect(site({ embedUrl })).toEqual([expect.stringContaining('einen anderen Rechnernamen als die Website')]);
	});

	test.each([-1, 91, 1.5, '7'])('refuses %j days of logs', (logRetentionDays) => {
		expect(site({ logRetentionDays })).toHaveLength(1);
	});

	test.each([{ sample: 'ja' }, { sample: undefined }, { url: 'http://it-kompass.example/' }, { analytics: 'x' }])(
		'refuses %j',
		(changes) => {
			expect(site(changes)).toHaveLength(1);
		},
	);
});
