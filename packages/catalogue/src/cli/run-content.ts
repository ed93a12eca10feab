import { dateSchema } from '@it-kompass/schema';
import { parseOptions } from './parse-options.ts';
import { runBuild, runCheck, runProse, runStale } from './run-check.ts';
import { runFreeze } from './run-freeze.ts';
import { runFundingDiff } from './run-funding-diff.ts';
import { runLinks } from './run-links.ts';
import { runSpelling } from './run-spelling.ts';
import { runAskedArticle, runNew, runSchema, runTypes } from './run-write.ts';
import { type Session, SessionError } from './session.ts';
import { USAGE } from './usage.ts';

/** What stands behind a command, as a German sentence for whoever forgot it. All others stand alone. */
const ARGUMENTS: Readonly<Record<string, readonly [count: number, sentence: string]>> = {
	new: [2, 'Nach „new“ stehen Art und Kennung. Beispiel: pnpm content new measure ruecksicherung-testen'],
	'funding-diff': [1, 'Nach „funding-diff“ steht eine Datei. Beispiel: pnpm content funding-diff programme.csv'],
};

function checkWords(command: string | undefined, rest: readonly string[]): void {
	const [count, sentence] = ARGUMENTS[command ?? ''] ?? [
		0,
		`Nach „${command}“ steht ein Wort zu viel: ${rest.join(' ')}.`,
	];
	if (command !== undefined && rest.length !== count) throw new SessionError(sentence);
}

/**
 * Runs one command of `pnpm content` and prints German text.
 *
 * @returns the exit code: 0 done, 1 something has to be changed, 2 wrong call
 */
export async function runContent(args: readonly string[], session: Session): Promise<0 | 1 | 2> {
	try {
		const { words, options } = parseOptions(args);
		const [command, ...rest] = words;
		if (options.help || command === 'help') {
			session.print(USAGE);
			return 0;
		}
		const isAsking = command === 'new' && rest.length === 1 && rest[0] === 'article' && session.ask !== undefined;
		if (!isAsking) checkWords(command, rest);
		const [kind = '', id = ''] = rest;
		switch (command) {
			case 'check':
				return runCheck(session, options);
			case 'spelling':
				return await runSpelling(session, options);
			case 'prose':
				return runProse(session, options);
			case 'build':
				return runBuild(session, options);
			case 'schema':
				return runSchema(session, options);
			case 'types':
				return runTypes(session, options);
			case 'freeze':
				return runFreeze(session, options);
			case 'new':
				return isAsking ? await runAskedArticle(session, options) : runNew(session, options, kind, id);
			case 'funding-diff':
				return runFundingDiff(session, options, kind);
			case 'links':
				return await runLinks(session, options);
			case 'stale': {
				const today = options.today ?? session.today;
				if (!dateSchema.safeParse(today).success)
					throw new SessionError(`Der Tag steht als JJJJ-MM-TT, hier steht „${today}“. Beispiel: --today 2026-11-23`);
				return runStale(session, options, today);
			}
			default:
				throw new SessionError(
					command === undefined ? 'Es fehlt der Befehl.' : `Den Befehl „${command}“ gibt es nicht.`,
				);
		}
	} catch (error) {
		if (!(error instanceof SessionError)) throw error;
		session.print(`${error.message}\n\n${USAGE}`);
		return 2;
	}
}
