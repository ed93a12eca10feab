import { fundingState } from '@it-kompass/scoring/funding';
import { addDays } from './calendar.ts';
import type { Content, Passage } from './content.ts';
import { type NamedDay, namedDays } from './named-days.ts';
import { type ReadText, readTexts } from './read-texts.ts';

/** So long before its day an event is announced. */
const NOTICE_DAYS = 7;

/** A day on which something changes that a text says or leans on. */
export interface EventDay {
	readonly path: string;
	/** Of the file, from 1: the first place that names the day, or the field that lists it. */
	readonly line: number;
	/** `YYYY-MM-DD` */
	readonly day: string;
	/** German: what changes, what to do, which date to set. */
	readonly message: string;
	/** True once the day is over; the scheduled check fails then. */
	readonly isPast: boolean;
}

interface Found {
	readonly path: string;
	readonly line: number;
	readonly day: string;
	readonly message: string;
}

const DAY_DONE = 'Lesen Sie den Text neu und';

/** What sources know about days, one sentence after the other. */
function sentencesByDay({ sources }: Content): ReadonlyMap<string, string> {
	const sentences = new Map<string, string>();
	for (const { value } of sources)
		for (const { day, what } of value.changesOn ?? []) {
			const earlier = sentences.get(day);
			if (earlier?.includes(what) !== true) sentences.set(day, earlier === undefined ? what : `${earlier} ${what}`);
		}
	return sentences;
}

/** Days in the text that lie after its last reading, each once. Days of made-up examples change nothing. */
function namedIn(text: ReadText, sentences: ReadonlyMap<string, string>): Found[] {
	const { path, passages, read, done } = text;
	const settled = new Set([...text.invented, ...text.listed.map(({ day }) => day)]);
	const first = new Map<string, { named: NamedDay; passage: Passage }>();
	for (const passage of passages)
		for (const named of namedDays(passage.text))
			if (named.day > read && !settled.has(named.day) && !first.has(named.day))
				first.set(named.day, { named, passage });
	return [...first.values()].map(({ named, passage }) => {
		const sentence = sentences.get(named.day);
		const what = sentence === undefined ? '' : ` Was sich an diesem Tag ändert: ${sentence}`;
		const message = `Nennt „${named.written.replace(/\s+/g, ' ')}“.${what} ${DAY_DONE} ${done}.`;
		return { path, line: passage.lineOf(named.index, named.written), day: named.day, message };
	});
}

/** Days somebody has listed for a text, whether it names them or not. */
function listedFor({ path, listed, done }: ReadText, sentences: ReadonlyMap<string, string>): Found[] {
	return listed.map(({ day, line }) => {
		const sentence = sentences.get(day);
		const what = sentence === undefined ? 'An diesem Tag ändert sich, worauf sich der Text stützt.' : sentence;
		return { path, line, day, message: `${what} ${DAY_DONE} ${done}; dann streichen Sie den Tag aus changesOn.` };
	});
}

function endings(content: Content, today: string): Found[] {
	const articles = content.articles.flatMap(({ path, value, lineOf }) =>
		value.validUntil === undefined
			? []
			: [
					{
						path,
						line: lineOf(['validUntil']),
						day: value.validUntil,
						message:
							'Bis zu diesem Tag gilt der Artikel (validUntil). Schreiben Sie ihn neu und setzen Sie validUntil, oder leiten Sie die Adresse um.',
					},
				],
	);
	const programmes = content.funding.flatMap(({ path, value, lineOf }) => {
		const { status, period, unconfirmed } = value;
		const isEndUnsure = unconfirmed.some(({ claim }) => claim === 'periodTo');
		const isOpen = fundingState({ status, period, periodToUnconfirmed: isEndUnsure }, today) === 'offen';
		if (!isOpen || period.to?.length !== 'JJJJ-MM-TT'.length) return [];
		const message =
			'An diesem Tag läuft das Programm aus und verschwindet aus den Treffern. Fragen Sie nach der Verlängerung.';
		return [{ path, line: lineOf(['period', 'to']), day: period.to, message }];
	});
	return [...articles, ...programmes];
}

/**
 * Days that texts name or lean on, from a week before until somebody has read the text again. What is over stands first,
 * then by day and path. A text makes one entry for a day.
 *
 * @param today `YYYY-MM-DD`; on the day itself an event is not past
 */
export function listEventDays(content: Content, today: string): EventDay[] {
	const sentences = sentencesByDay(content);
	const texts = readTexts(content);
	const all = [
		...endings(content, today),
		...texts.flatMap((text) => listedFor(text, sentences)),
		...texts.flatMap((text) => namedIn(text, sentences)),
	].filter(({ day }) => addDays(day, -NOTICE_DAYS) <= today);
	const unique = new Map(all.map((found) => [`${found.path}:${found.line} ${found.day}`, found]));
	return [...unique.values()]
		.map((found) => ({ ...found, isPast: found.day < today }))
		.sort(
			(a, b) =>
				Number(b.isPast) - Number(a.isPast) ||
				a.day.localeCompare(b.day) ||
				a.path.localeCompare(b.path) ||
				a.line - b.line,
		);
}
