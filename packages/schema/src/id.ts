import * as z from 'zod';

const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function given(input: unknown): string {
	return typeof input === 'string' ? `„${input}“` : 'etwas anderes als ein Text';
}

/** Kebab-case id, ASCII only: ä→ae, ö→oe, ü→ue, ß→ss. Never renamed and never reused once published. */
export const idSchema = z
	.string()
	.regex(ID_PATTERN, {
		error: (issue) =>
			`Kennungen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen, hier steht ${given(issue.input)}. Beispiel: ruecksicherung-testen`,
	})
	.meta({ description: 'Kennung, z. B. ruecksicherung-testen. Nach der Veröffentlichung nicht mehr ändern.' });

/** The nine domains, always in this order. */
export const DOMAIN_IDS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const;

export const domainIdSchema = z
	.enum(DOMAIN_IDS, { error: (issue) => `Bereiche heißen A bis I, hier steht ${given(issue.input)}. Beispiel: E` })
	.meta({ description: 'Bereich, ein Buchstabe von A bis I.' });

export type DomainId = z.infer<typeof domainIdSchema>;

/** Letter of the domain and a running number, e.g. `E3`. Opaque: neither rank nor points. Never reused. */
export const questionIdSchema = z
	.string()
	.regex(/^[A-I][1-9][0-9]?$/, {
		error: (issue) =>
			`Fragen heißen nach Bereich und Nummer, hier steht ${given(issue.input)}. Beispiel: E3 (dritte Frage im Bereich E)`,
	})
	.meta({ description: 'Kennung der Frage, z. B. E3. Nie neu vergeben.' });
