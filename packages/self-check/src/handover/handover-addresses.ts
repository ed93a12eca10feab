import type { Recipient } from './recipient.ts';

/** Name of the text in the part of the address behind the `#`. Partners' pages read it; it never changes. */
const KEY = 'it-kompass';

const SUBJECT = 'Ergebnis aus dem IT-Selbstcheck';

/** Longer mail addresses are cut off by some mail programs; characters. */
const MAIL_LIMIT = 1900;

/**
 * Address of the recipient's page with the text behind the `#`. Browsers keep that part to themselves: it reaches the
 * page, and no server.
 */
export function contactAddress({ contactUrl }: Recipient, text: string): string {
	return `${contactUrl.replace(/#.*$/s, '')}#${KEY}=${encodeURIComponent(text)}`;
}

/** Address that opens the visitor's mail program with the text in it. */
export function mailAddress({ mail }: Recipient, text: string): string {
	const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
	return `mailto:${encodeURIComponent(mail).replace('%40', '@')}?subject=${encodeURIComponent(SUBJECT)}&body=${body}`;
}

/** Whether some mail programs would cut the text off. */
export function isLongForMail(address: string): boolean {
	return address.length > MAIL_LIMIT;
}
