import { expect, type Page, test } from '@playwright/test';

/** What people type, and the beginning of an address they expect among the first three. */
const EXPECTED: readonly (readonly [words: string, ...addresses: readonly string[]])[] = [
	['Phishing', '/glossar/#phishing', '/massnahmen/', '/ratgeber/nis2/pflichten-ueberblick/'],
	['Backup', '/glossar/#datensicherung', '/massnahmen/', '/ratgeber/nis2/sicherung-und-ruecksicherung-testen/'],
	['Ransomware', '/glossar/#erpressungsprogramm', '/massnahmen/', '/ratgeber/nis2/'],
	['Firewall', '/glossar/#firewall', '/massnahmen/', '/ratgeber/'],
	['Datensicherung', '/glossar/#datensicherung', '/massnahmen/sicherung-vervollstaendigen/'],
	['Rücksicherung', '/massnahmen/ruecksicherung-proben/'],
	['MFA', '/glossar/#zweiter-faktor', '/massnahmen/zweiten-faktor-einfuehren/'],
	['Zwei-Faktor-Authentifizierung', '/glossar/#zweiter-faktor'],
	['Virus', '/glossar/#schadprogramm'],
	['Virenscanner', '/glossar/#virenschutz'],
	['Passwortmanager', '/glossar/#passworttresor'],
	['Notfallplan', '/glossar/#notfallplan', '/massnahmen/notfallplan-schreiben/', '/ratgeber/nis2/notfallplan/'],
	['Vorfall melden', '/ratgeber/nis2/meldung-24-72-stunden/'],
	['Bußgeld', '/ratgeber/nis2/bussgelder/'],
	['Lieferkette', '/ratgeber/nis2/lieferkette/'],
	['Geschäftsführung Schulung', '/ratgeber/nis2/geschaeftsleitung-pflichten/'],
	['VPN', '/glossar/#fernzugriff'],
	['Datenschutz', '/glossar/#d(sgvo|atenschutzaufsicht)'],
	['Admin', '/glossar/#admin-konto', '/massnahmen/admin-konten-trennen/'],
	['Updates', '/massnahmen/update-fristen-festlegen/'],
	['Forschungszulage', '/glossar/#forschungszulage', '/ratgeber/foerderung/forschungszulage-software/'],
	['KI-Verordnung', '/ratgeber/ki-infrastruktur/ki-verordnung-fuer-anwender/'],
	['KI-Agenten', '/ratgeber/ki-infrastruktur/ki-agenten/'],
	['Ein- und Austritt', '/checklisten/ein-und-austritt/'],
	['INQA-Coaching', '/foerdermittel/bund-inqa-coaching/'],
];

const offer = (page: Page) => page.getByText(/^Meinten Sie/);

async function firstThree(page: Page, words: string): Promise<readonly string[]> {
	await page.goto(`/suche/#suche=${encodeURIComponent(words)}`);
	await page.reload();
	await expect(page.getByRole('status')).toHaveText(/Treffer$/);
	const links = await page.locator('#treffer').getByRole('link').all();
	return Promise.all(links.slice(0, 3).map(async (link) => (await link.getAttribute('href')) ?? ''));
}

test('what people look for stands among the first three', async ({ page }) => {
	expect(EXPECTED.length).toBeGreaterThanOrEqual(20);
	for (const [words, ...addresses] of EXPECTED) {
		const found = await firstThree(page, words);
		for (const address of addresses)
			expect.soft(found, words).toContainEqual(expect.stringMatching(new RegExp(`^${address}`)));
	}
});

test('a word with a slip of the pen is corrected on request, and the address changes with it', async ({ page }) => {
	await page.goto('/suche/');
	const field = page.getByRole('searchbox', { name: 'Suchwörter' });
	for (const [typed, meant] of [
		['Phishnig', 'Phishing'],
		['Fierwall', 'Firewall'],
		['Datensicherrung', 'Datensicherung'],
	] as const) {
		await field.fill(typed);
		await expect(offer(page)).toHaveText(`Meinten Sie ${meant}?`);
		await offer(page).getByRole('button', { name: meant }).click();
		await expect(field).toHaveValue(meant);
		await expect(field).toBeFocused();
		await expect(page.getByRole('status')).toHaveText(/Treffer$/);
		await expect(offer(page)).toBeHidden();
		await expect(page).toHaveURL(new RegExp(`#suche=${meant}$`));
	}
});

test('a word that is right gets no correction, nor does one that is like nothing', async ({ page }) => {
	await page.goto('/suche/');
	for (const words of ['Notfallplan', 'Notf', 'qqqxxyyzz']) {
		await page.getByRole('searchbox', { name: 'Suchwörter' }).fill(words);
		await expect(page.getByRole('status')).toHaveText(/Treffer$|^Nichts gefunden/);
		await page.waitForLoadState('networkidle');
		await expect(offer(page), words).toBeHidden();
	}
});

test('what stands below a title does not say the title again', async ({ page }) => {
	for (const words of ['Backup', 'Firewall', 'Phishing']) {
		await firstThree(page, words);
		for (const row of await page.locator('#treffer').getByRole('listitem').all()) {
			const title = (await row.getByRole('link').textContent()) ?? '';
			const text = (await row.getByRole('paragraph').textContent()) ?? '';
			expect(text.length, title).toBeGreaterThan(20);
			expect(text.startsWith(title), title).toBe(false);
		}
	}
});
