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
