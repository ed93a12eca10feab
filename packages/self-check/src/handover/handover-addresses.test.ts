import { describe, expect, test } from 'vitest';
import { contactAddress, isLongForMail, mailAddress } from './handover-addresses.ts';

const recipient = {
	name: 'Muster-IT GmbH (Beispiel)',
	contactUrl: 'https://muster-it.example/kontakt/?von=check#oben',
	mail: 'kontakt@muster-it.example',
};
const TEXT = 'Stufen & mehr: „2 geregelt“\n100 % + #1?';

describe('contactAddress', () => {
	test('carries the whole text behind the #, where a page can read it', () => {
		const address = new URL(contactAddress(recipient, TEXT));
		expect(`${address.origin}${address.pathname}${address.search}`).toBe(
			'https://muster-it.example/kontakt/?von=check',
		);
		expect(new URLSearchParams(address.hash.slice(1)).get('it-kompass')).toBe(TEXT);
	});
});

describe('mailAddress', () => {
	test('carries the whole text as lines of a mail', () => {
		const address = new URL(mailAddress(recipient, TEXT));
		expect(address.pathname).toBe('kontakt@muster-it.example');
		expect([...address.searchParams.keys()]).toEqual(['subject', 'body']);
		expect(address.searchParams.get('body')).toBe(TEXT.replace('\n', '\r\n'));
	});

	test('takes no second header from a mail address', () => {
		const { search } = new URL(mailAddress({ ...recipient, mail: 'a@b.example?bcc=c@d.example' }, ''));
		expect(search).not.toContain('bcc');
	});

	test('says when mail programs could cut it off', () => {
		expect(isLongForMail(mailAddress(recipient, TEXT))).toBe(false);
		expect(isLongForMail(mailAddress(recipient, 'ä'.repeat(400)))).toBe(true);
	});
});
