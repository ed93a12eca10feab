import type { Nis2Catalogue } from '@it-kompass/schema';
import type { Misfit } from '../facts/misfit.ts';
import { knownToNis2 } from '../facts/shared-facts.ts';
import { GROUP_FIELDS, OWN_FIELDS } from './figure-fields.ts';
import { LAW_IN_FORCE } from './nis2-days.ts';
import type { KeptFacts } from './nis2-facts-of.ts';
import type { Nis2Screen } from './nis2-screen.ts';
import { NIS2_SCREENS } from './nis2-screens.ts';
import { figureOf, fitsFigure } from './read-figure.ts';
import { SIDE_ACTIVITIES, sideFactId } from './side-activities.ts';
import { tradeEntries, tradeFactId } from './trade-entries.ts';

/** What the NIS2 check takes from the facts of a check, and what it cannot take. */
export interface ReadNis2Facts {
	/** Values the questions know, those of the finder for group and balance sheet among them; other checks' facts as they are. */
	readonly kept: KeptFacts;
	readonly misfits: readonly Misfit[];
}

/** Whether a value may stand under a fact, and what the visitor calls that fact. */
interface Place {
	readonly name: string;
	fits(value: string): boolean;
}

const UNKNOWN = 'weiss-nicht';
/** Answers other checks have for a shared fact, which answer nothing here. */
const UNSAID = ['keine-angabe', UNKNOWN];

/**
 * Reads the facts of a check for the NIS2 questions. Changes nothing; what does not fit is named and counts as not answered.
 *
 * @param today `YYYY-MM-DD`; nobody comes under the law in future
 */
export function readNis2Facts(
	all: KeptFacts,
	nis2: Pick<Nis2Catalogue, 'kinds' | 'unlisted'>,
	today: string,
): ReadNis2Facts {
	const known = knownToNis2(all);
	const places = placesOf(nis2, today);
	const misfits: Misfit[] = [];
	const kept: Record<string, string> = {};
	for (const [fact, value] of Object.entries(known)) {
		const place = places.get(fact);
		const isOwn = fact.startsWith('nis2-');
		if (place === undefined ? !isOwn : place.fits(value)) kept[fact] = value;
		else if (place === undefined)
			misfits.push({ fact, isGone: true, text: `„${fact.slice('nis2-'.length)}: ${value}“ wird nicht mehr gefragt.` });
		else misfits.push({ fact, isGone: false, text: `${place.name} „${value}“ passt zu keiner Antwort.` });
	}
	const hasTrade = Object.keys(kept).some((fact) => /^nis2-(art|branche)-/.test(fact));
	if (kept['nis2-arten'] === 'gewaehlt' && !hasTrade) {
		delete kept['nis2-arten'];
		misfits.push({ fact: 'nis2-arten', isGone: false, text: 'Zur Tätigkeit ist keine Auswahl mehr gespeichert.' });
	}
	return { kept, misfits };
}

function placesOf(nis2: Pick<Nis2Catalogue, 'kinds' | 'unlisted'>, today: string): ReadonlyMap<string, Place> {
	const places = new Map<string, Place>();
	for (const screen of NIS2_SCREENS) {
		const name = screen.text;
		places.set(screen.factId, { name, fits: (value) => UNSAID.includes(value) || answers(screen).includes(value) });
		if (screen.unknownFactId !== undefined)
			places.set(screen.unknownFactId, { name, fits: (value) => value === UNKNOWN });
	}
	for (const { id, label } of SIDE_ACTIVITIES)
		places.set(sideFactId(id), {
			name: `${label}:`,
			fits: (value) => ['nebensache', 'geschaeft', UNKNOWN].includes(value),
		});
	for (const { id, label } of tradeEntries(nis2))
		places.set(tradeFactId(id), { name: `${label}:`, fits: (value) => value === 'ja' });
	for (const { factId, label, scale } of [...GROUP_FIELDS, ...OWN_FIELDS])
		places.set(factId, { name: `${label}:`, fits: (value) => fitsFigure(figureOf(value), scale > 1) });
	places.set('nis2-seit', {
		name: 'Seit wann Sie die Merkmale erfüllen:',
		fits: (value) => isDay(value) && value >= LAW_IN_FORCE && value <= today,
	});
	return places;
}

function answers({ form, options }: Nis2Screen): readonly string[] {
	if (form === 'trades') return ['gewaehlt', 'keine'];
	if (form === 'sides') return ['genannt', 'keine'];
	return form === 'figures' ? ['genannt'] : options.map(({ id }) => id);
}

function isDay(value: string): boolean {
	const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
