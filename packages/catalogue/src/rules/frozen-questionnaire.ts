import { isDeepStrictEqual } from 'node:util';
import type { Frozen } from '@it-kompass/schema';
import { problemAt } from '../content.ts';
import { pathOfRecord } from '../kinds/place-of-file.ts';
import { FROZEN } from '../kinds/questionnaire-kinds.ts';
import { compareVersions } from '../versions/compare-versions.ts';
import { decidingParts } from '../versions/deciding-parts.ts';
import { freezeQuestionnaire } from '../versions/freeze-questionnaire.ts';
import type { Rule } from './rule.ts';

/** More would hide the first mistake. */
const MAX_DIFFERENCES = 5;

/**
 * A published version stays what it was: its file has the version of its name and is listed, every earlier version has
 * one, and nothing that decides a result may differ from it while the version is the same.
 */
export const frozenQuestionnaire: Rule = (content) => {
	const { frame, versions, frozen } = content;
	if (frame === null || versions === null) return [];
	const listed = versions.value.versions.map(({ version }) => version);
	const { version } = frame.value;
	const misnamed = frozen.flatMap((entry) => {
		if (entry.value.version !== entry.id)
			return [
				problemAt(
					entry,
					['version'],
					`Die Datei heißt ${entry.id}.json, darin steht ${entry.value.version}. Holen Sie die Fassung aus der Versionsverwaltung zurück.`,
				),
			];
		if (!listed.includes(entry.id))
			return [problemAt(entry, [], `Die Version ${entry.id} fehlt in _versionen.yaml. Tragen Sie sie dort ein.`)];
		return [];
	});
	const missing = versions.value.versions.flatMap((entry, index) =>
		compareVersions(entry.version, version) < 0 && !frozen.some(({ id }) => id === entry.version)
			? [
					problemAt(
						versions,
						['versions', index, 'version'],
						`Zur Version ${entry.version} fehlt die Fassung content/${pathOfRecord(FROZEN, entry.version)}. Holen Sie sie aus der Versionsverwaltung zurück.`,
					),
				]
			: [],
	);
	const own = frozen.find(({ id }) => id === version);
	const now = freezeQuestionnaire(content);
	const differences = own === undefined || now === null ? [] : differing(own.value, now);
	return [
		...misnamed,
		...missing,
		...differences
			.slice(0, MAX_DIFFERENCES)
			.map((what) =>
				problemAt(
					frame,
					['version'],
					`Version ${version} ist veröffentlicht, aber seither hat sich geändert: ${what}. Nehmen Sie es zurück, oder erhöhen Sie die Version und tragen Sie die Änderung in _versionen.yaml ein.`,
				),
			),
	];
};

/** "E3, Gewicht", for everything that is not the same on both sides. */
function differing(before: Frozen, after: Frozen): string[] {
	const key = ({ of, name }: { of: string; name: string }) => (of === '' ? name : `${of}, ${name}`);
	const old = new Map(decidingParts(before).map((part) => [key(part), part.value]));
	const now = new Map(decidingParts(after).map((part) => [key(part), part.value]));
	return [...new Set([...old.keys(), ...now.keys()])].filter(
		(part) => !(old.has(part) && now.has(part) && isDeepStrictEqual(old.get(part), now.get(part))),
	);
}
