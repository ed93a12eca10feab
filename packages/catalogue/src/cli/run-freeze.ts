import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../check-content.ts';
import { pathOfRecord } from '../kinds/place-of-file.ts';
import { FROZEN } from '../kinds/questionnaire-kinds.ts';
import { splitBySeverity } from '../problem.ts';
import { readContent } from '../read-content.ts';
import { freezeQuestionnaire, frozenText } from '../versions/freeze-questionnaire.ts';
import type { Options } from './parse-options.ts';
import { contentFolder, type Session, SessionError } from './session.ts';

/** `content freeze`: keeps the questionnaire of this version for ever. Never overwrites one that is kept. */
export function runFreeze(session: Session, options: Options): 0 {
	const { folder, label } = contentFolder(session, options.content);
	const { content, problems } = readContent(folder, label);
	const frozen = freezeQuestionnaire(content);
	const { errors } = splitBySeverity([...problems, ...checkContent(content)]);
	if (errors.length > 0 || frozen === null)
		throw new SessionError('Die Inhalte haben noch Fehler. Beheben Sie sie zuerst: pnpm content check');
	const name = pathOfRecord(FROZEN, frozen.version);
	const path = join(folder, name);
	const text = frozenText(frozen);
	if (existsSync(path) && readFileSync(path, 'utf8') !== text)
		throw new SessionError(
			`${label}/${name} gibt es schon und bleibt, wie sie ist. Erhöhen Sie für neuen Wortlaut die dritte Zahl der Version.`,
		);
	mkdirSync(join(folder, FROZEN.folder), { recursive: true });
	writeFileSync(path, text);
	session.print(`Festgehalten: ${label}/${name}\n`);
	return 0;
}
