import type { FundingProgramme } from '@it-kompass/schema';
import { suggestion } from '../closest-word.ts';
import { type Content, type Entry, problemAt } from '../content.ts';
import { pathOfRecord } from '../kinds/place-of-file.ts';
import { FUNDING } from '../kinds/record-kinds.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** How the id of a programme begins: the level, or the Land in small letters. */
function prefixOf({ level, land }: FundingProgramme): string {
	return `${land === null ? level : land.slice('DE-'.length).toLowerCase()}-`;
}

function checkPrefix(entry: Entry<FundingProgramme>): Problem[] {
	const { value } = entry;
	if ((value.level === 'land') !== (value.land !== null))
		return [
			problemAt(
				entry,
				['land'],
				'Ebene und Land passen nicht zusammen. Landesprogramme nennen ein Land (Beispiel: land: DE-NW), alle anderen land: null.',
			),
		];
	const prefix = prefixOf(value);
	if (value.id.startsWith(prefix) || (value.notFunding && value.id.startsWith('info-'))) return [];
	return [
		problemAt(
			entry,
			['id'],
			`Die Kennung beginnt mit „${prefix}“, hier steht „${value.id}“. „info-“ ist für Angebote mit notFunding: true.`,
		),
	];
}

function checkReferences({ fileIds }: Content, entry: Entry<FundingProgramme>): Problem[] {
	const { value } = entry;
	const named = [
		...value.predecessors.map((id, index) => [id, ['predecessors', index]] as const),
		...value.successors.map((id, index) => [id, ['successors', index]] as const),
		...value.dependsOn.map(({ programme }, index) => [programme, ['dependsOn', index, 'programme']] as const),
	];
	return named.flatMap(([id, at]) => {
		if (id === value.id) return [problemAt(entry, at, 'Das Programm nennt sich selbst. Nennen Sie ein anderes.')];
		if (fileIds.funding.has(id)) return [];
		const message = `Das Förderprogramm „${id}“ gibt es nicht. Legen Sie content/${pathOfRecord(FUNDING, id)} an oder nennen Sie ein vorhandenes.`;
		return [problemAt(entry, at, message + suggestion(id, fileIds.funding))];
	});
}

/** The id begins with level or Land, and every other programme that is named has a file. */
export const fundingIds: Rule = (content) =>
	content.funding.flatMap((entry) => [...checkPrefix(entry), ...checkReferences(content, entry)]);
