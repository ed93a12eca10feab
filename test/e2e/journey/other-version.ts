import catalogue from '@it-kompass/catalogue/de/catalogue.json' with { type: 'json' };
import { expect, type Page } from '@playwright/test';
import { QUESTIONNAIRE, QUESTIONS } from './questions.ts';

const { version, published } = QUESTIONNAIRE;
const REV = QUESTIONS.find(({ id }) => id === 'E3')?.rev ?? 1;

/** A value as the minifier writes it. */
function literal(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
	if (typeof value !== 'object' || value === null) return typeof value === 'string' ? `\`${value}\`` : String(value);
	return `{${Object.entries(value)
		.map(([key, entry]) => `${key}:${literal(entry)}`)
		.join(',')}}`;
}

const LATER = {
	version: '9.0.0',
	published,
	changes: [
		{ kind: 'skala-umgekehrt', question: 'E3', rev: REV + 1 },
		{ kind: 'frage-entfernt', question: 'G9', text: 'Wie alt ist Ihr Server?' },
	],
};

/**
 * Serves the site as if its questionnaire were the made-up 9.0.0: E3 turned its statements round, and G9 is gone since.
 * Everything else is the built site. Call it before the first page.
 *
 * @returns how many files were changed: the Kurzcheck and the catalogue
 */
export async function serveLaterVersion(page: Page): Promise<() => number> {
	const changed = new Set<string>();
	await page.route('**/_astro/*.js', async (route) => {
		const response = await route.fetch();
		const built = await response.text();
		const later = built
			.replace(`version:\`${version}\`,published`, 'version:`9.0.0`,published')
			.replace(`id:\`E3\`,rev:${REV}`, `id:\`E3\`,rev:${REV + 1}`)
			.replace(`versions:${literal(catalogue.versions)}`, `versions:${literal([...catalogue.versions, LATER])}`);
		if (later !== built) changed.add(route.request().url());
		await route.fulfill({ response, body: later });
	});
	return () => changed.size;
}

/** The notice about another version, which must be on the screen. */
export async function versionNotice(page: Page, begun: string, now: string) {
	const notice = page
		.locator('.messages')
		.filter({ hasText: `Ihr Check stammt aus Fragebogen ${begun}. Gezählt wird mit Fragebogen ${now}.` });
	await expect(notice).toBeVisible();
	return notice;
}
