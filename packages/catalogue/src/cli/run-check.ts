import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildCatalogue, buildPartners, catalogueFiles } from '../build-catalogue.ts';
import { checkFiles } from '../build-check.ts';
import { buildFunding, fundingFiles } from '../build-funding.ts';
import { buildNis2 } from '../build-nis2.ts';
import { checkContent } from '../check-content.ts';
import type { Content } from '../content.ts';
import { formatAnnotations, formatReport, formatSummary } from '../format-report.ts';
import { type EventDay, listEventDays } from '../list-event-days.ts';
import { listStale } from '../list-stale.ts';
import { type Problem, splitBySeverity } from '../problem.ts';
import { formatProse } from '../prose/format-prose.ts';
import { proseWarnings } from '../prose/prose-warnings.ts';
import { readContent } from '../read-content.ts';
import type { Options } from './parse-options.ts';
import { contentFolder, type Session } from './session.ts';

/** Prints every problem; the content if there is no error, else `null`. */
function checked(session: Session, options: Options, warn: (content: Content) => Problem[]): Content | null {
	const { folder, label } = contentFolder(session, options.content);
	const { content, problems } = readContent(folder, label);
	const all = [...problems, ...checkContent(content, { isRelease: options.release }), ...warn(content)];
	if (all.length > 0) session.print(`${formatReport(all)}\n\n`);
	if (all.length > 0 && (options.github || session.isGithub)) session.print(`${formatAnnotations(all)}\n`);
	session.print(`${formatSummary(all, content.fileCount)}\n`);
	return splitBySeverity(all).errors.length === 0 ? content : null;
}

/** `content check` */
export function runCheck(session: Session, options: Options): 0 | 1 {
	return checked(session, options, proseWarnings) === null ? 1 : 0;
}

/** `content prose`; files that cannot be read are left to `content check`. */
export function runProse(session: Session, options: Options): 0 {
	const { folder, label } = contentFolder(session, options.content);
	session.print(`${formatProse(readContent(folder, label).content)}\n`);
	return 0;
}

/** `content build`: nothing is written while there is an error. */
export function runBuild(session: Session, options: Options): 0 | 1 {
	const content = checked(session, options, () => []);
	if (content === null) return 1;
	const out =
		options.out === undefined
			? join(session.repository, 'packages/catalogue/dist')
			: resolve(session.workingFolder, options.out);
	const more = { nis2: buildNis2(content), partners: buildPartners(content) };
	const files = new Map([
		...catalogueFiles(buildCatalogue(content), more),
		...fundingFiles(buildFunding(content)),
		...checkFiles(content),
	]);
	for (const [path, text] of files) {
		mkdirSync(dirname(join(out, path)), { recursive: true });
		writeFileSync(join(out, path), text);
	}
	session.print(`Geschrieben: ${[...files.keys()].join(', ')}\n`);
	return 0;
}

function printEvents(session: Session, title: string, events: readonly EventDay[]): void {
	if (events.length === 0) return;
	session.print(`${title}: ${events.length}\n\n`);
	for (const { path, line, day, message } of events) session.print(`${path}:${line}  ${day}\n  ${message}\n\n`);
}

/** `content stale`; files that cannot be read are left to `content check`. */
export function runStale(session: Session, options: Options, today: string): 0 | 1 {
	const { folder, label } = contentFolder(session, options.content);
	const { content, problems } = readContent(folder, label);
	if (problems.length > 0)
		session.print(
			'Einige Dateien haben Fehler und fehlen in dieser Liste. Rufen Sie zuerst auf: pnpm content check\n\n',
		);
	const events = listEventDays(content, today);
	printEvents(
		session,
		'Der Tag ist vorbei, den Text hat seitdem niemand gelesen',
		events.filter(({ isPast }) => isPast),
	);
	printEvents(
		session,
		'In den nächsten sieben Tagen ändert sich etwas',
		events.filter(({ isPast }) => !isPast),
	);
	const stale = listStale(content, today);
	const shownAsOpen = stale.filter((entry) => entry.isShownAsOpen);
	if (shownAsOpen.length > 0) session.print(`Als offen gezeigt, Prüfung überfällig: ${shownAsOpen.length}\n\n`);
	for (const { path, due, message, isShownAsOpen } of stale)
		session.print(`${path}  fällig seit ${due}${isShownAsOpen ? ', wird als offen gezeigt' : ''}\n  ${message}\n\n`);
	const count = stale.length + events.length;
	session.print(`${count === 0 ? 'Nichts' : count} zu prüfen, Stand ${today}\n`);
	return count === 0 ? 0 : 1;
}
