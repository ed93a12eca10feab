import * as z from 'zod';
import { dateSchema, textSchema, urlSchema } from './text.ts';
import { borrowedText } from './wording.ts';

/** Origin of the embed host: `https://` and a host name, nothing behind it. */
const embedUrlSchema = z
	.string({
		error: () => 'Hier fehlt die Adresse, unter der Partner den Rahmen laden. Beispiel: https://check.beispiel.de',
	})
	.regex(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/, {
		error: (issue) =>
			`Die Adresse für Partner besteht aus https:// und einem Rechnernamen, ohne Schrägstrich am Ende; hier steht „${String(issue.input)}“. Beispiel: https://check.beispiel.de`,
	})
	.meta({ description: 'Adresse des Rahmens für Partner, mit eigenem Rechnernamen, z. B. https://check.beispiel.de.' });

/** `content/site.yaml`: who operates the site. */
export const siteSchema = z
	.strictObject({
		/** True while the operator below is made up. A release build is refused until it is false. */
		sample: z.boolean(),
		url: urlSchema,
		/** Where partners' pages load the frame from; another host name than `url`, so that neither can read the other. */
		embedUrl: embedUrlSchema,
		operator: z.strictObject({
			name: textSchema(120, 'Name und Rechtsform.'),
			street: textSchema(120, 'Straße und Hausnummer.'),
			city: textSchema(120, 'Postleitzahl und Ort.'),
			representative: textSchema(120, 'Vertretungsberechtigte Person.'),
			email: z.email({ error: () => 'Eine E-Mail-Adresse angeben, z. B. kontakt@beispiel.de.' }),
			phone: textSchema(40, 'Telefonnummer.'),
			register: textSchema(120, 'Registergericht und Nummer.'),
			vatId: textSchema(40, 'Umsatzsteuer- oder Wirtschafts-Identifikationsnummer.'),
			editor: textSchema(120, 'Verantwortliche Person für journalistische Inhalte.'),
		}),
		hostingProvider: textSchema(160, 'Anbieter, auf dessen Servern die Seiten liegen.'),
		logRetentionDays: z.int().min(0).max(90),
		supervisoryAuthority: textSchema(160, 'Zuständige Aufsichtsbehörde für den Datenschutz.'),
		/** Where the browser CMS writes to when it runs on a server; in local use it writes to the folder. */
		repository: z.strictObject({
			host: z.enum(['github', 'gitlab'], { error: () => 'Erlaubt sind github und gitlab.' }),
			repo: borrowedText(textSchema(120, 'Eigentümer und Name, z. B. beispiel/it-kompass.'), 'the host'),
			branch: borrowedText(textSchema(60, 'Zweig, z. B. main.'), 'the host'),
		}),
		/** Day of the editorial state. A build without a build date counts as made on this day. */
		contentAsOf: dateSchema,
		/** Shown wherever law is stated. The statutes were last read in this month. */
		legalAsOf: textSchema(40, 'Rechtsstand, z. B. August 2026'),
	})
	.refine(({ url, embedUrl }) => hostOf(url) !== hostOf(embedUrl), {
		path: ['embedUrl'],
		error: () =>
			'Der Rahmen für Partner braucht einen anderen Rechnernamen als die Website. Sonst könnte der eine den Speicher des anderen lesen.',
	})
	.meta({ title: 'Betreiber', description: 'Angaben für Impressum und Datenschutz.' });
export type Site = z.infer<typeof siteSchema>;

function hostOf(url: string): string {
	return url.replace(/^https:\/\//, '').replace(/[/?#].*$/s, '');
}
