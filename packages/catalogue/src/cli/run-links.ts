import type { LinkOutcome } from '../links/check-link.ts';
import { checkLinks } from '../links/check-links.ts';
import { collectLinks } from '../links/collect-links.ts';
import { readContent } from '../read-content.ts';
import type { Options } from './parse-options.ts';
import { contentFolder, type Session } from './session.ts';

const TIMEOUT_MS = 15_000;

function sentenceOn(address: string, outcome: LinkOutcome): string | null {
	if (outcome.kind === 'dead') return `${address} ${outcome.reason}. Nennen Sie eine Adresse, die es gibt.`;
	if (outcome.kind === 'moved') return `${address} ist umgezogen. Neue Adresse: ${outcome.to}`;
	if (outcome.kind === 'refused')
		return `${address} lässt sich nicht prüfen (${outcome.status}). Öffnen Sie die Seite im Browser.`;
	return null;
}

/** `content links`: asks every address outside the site; 1 if one of them is dead. Files that cannot be read are left to `content check`. */
export async function runLinks(session: Session, options: Options): Promise<0 | 1> {
	const { folder, label } = contentFolder(session, options.content);
	const links = collectLinks(readContent(folder, label).content);
	const outcomes = await checkLinks([...links.keys()], { request: session.request, timeoutMs: TIMEOUT_MS });
	for (const [address, outcome] of outcomes) {
		const sentence = sentenceOn(address, outcome);
		if (sentence === null) continue;
		const places = (links.get(address) ?? []).map(({ path, line }) => `${path}:${line}`);
		session.print(`${places.join(', ')}\n  ${sentence}\n\n`);
	}
	const count = (kind: LinkOutcome['kind']) => [...outcomes.values()].filter((outcome) => outcome.kind === kind).length;
	const dead = count('dead');
	session.print(
		`${links.size} Adressen geprüft: ${dead} tot, ${count('moved')} umgezogen, ${count('refused')} nicht prüfbar\n`,
	);
	return dead === 0 ? 0 : 1;
}
