import {
	NIS2_REASON_CODES,
	NIS2_REGIMES,
	NIS2_WHAT_IF_CODES,
	type Nis2Deadline,
	type Nis2Kind,
} from '@it-kompass/schema';
import { suggestion } from '../closest-word.ts';
import { type Content, type Entry, problemAt } from '../content.ts';
import { NIS2_FILES, NIS2_KINDS } from '../kinds/nis2-kinds.ts';
import { pathOfRecord } from '../kinds/place-of-file.ts';
import { SOURCE } from '../kinds/record-kinds.ts';
import type { Problem } from '../problem.ts';
import { nis2Statements, problemOf } from './nis2-statements.ts';
import type { Rule } from './rule.ts';

/**
 * The five files on NIS2 fit together: all there or none, every source known, every id once, every code the model can
 * give has its sentence, and what a kind says about itself agrees with the annex.
 */
export const nis2Data: Rule = (content) => [
	...wholeFolder(content),
	...knownSources(content),
	...hintSources(content),
	...uniqueStatements(content),
	...allSentences(content),
	...kindsAgree(content),
	...knownKinds(content),
	...datedDeadlines(content),
	...tenMeasures(content),
];

function wholeFolder({ fileIds }: Content): Problem[] {
	if (fileIds.nis2.size === 0) return [];
	return NIS2_FILES.filter((name) => !fileIds.nis2.has(name)).map((name) => ({
		path: `content/${NIS2_KINDS.folder}/${name}.yaml`,
		line: 1,
		at: [],
		message: 'Die Datei fehlt. Die fünf Dateien in „nis2“ gehören zusammen; ohne eine davon entsteht keine Seite.',
	}));
}

function knownSources(content: Content): Problem[] {
	return nis2Statements(content)
		.filter(({ source }) => !content.fileIds.sources.has(source))
		.map((statement) =>
			problemOf(
				statement,
				'source',
				`Die Quelle „${statement.source}“ gibt es nicht. Legen Sie content/${pathOfRecord(SOURCE, statement.source)} an oder nennen Sie eine vorhandene.${suggestion(statement.source, content.fileIds.sources)}`,
			),
		);
}

/** Sources of hints, besides those of the statements themselves. */
function hintSources({ nis2: { kinds }, fileIds }: Content): Problem[] {
	return (kinds?.value.kinds ?? []).flatMap(({ hintSource }, index) =>
		kinds === null || hintSource === undefined || fileIds.sources.has(hintSource)
			? []
			: [
					problemAt(
						kinds,
						['kinds', index, 'hintSource'],
						`Die Quelle „${hintSource}“ gibt es nicht. Nennen Sie eine vorhandene.${suggestion(hintSource, fileIds.sources)}`,
					),
				],
	);
}

function uniqueStatements(content: Content): Problem[] {
	const seen = new Set<string>();
	return nis2Statements(content).flatMap((statement) => {
		const key = `${statement.what} ${statement.id}`;
		if (!seen.has(key)) {
			seen.add(key);
			return [];
		}
		const field = statement.what === 'Der Grund' ? 'code' : 'id';
		return [
			problemOf(statement, field, `${statement.what} „${statement.id}“ steht zweimal da. Löschen Sie einen Eintrag.`),
		];
	});
}

function allSentences({ nis2: { sentences } }: Content): Problem[] {
	if (sentences === null) return [];
	const missing = (list: 'reasons' | 'regimes' | 'whatIf', codes: readonly string[]) => {
		const present = sentences.value[list].map(({ code }): string => code);
		return codes
			.filter((code) => !present.includes(code))
			.map((code) =>
				problemAt(sentences, [list], `Zu „${code}“ fehlt der Satz. Ergänzen Sie einen Eintrag mit code: ${code}.`),
			);
	};
	return [
		...missing('reasons', NIS2_REASON_CODES),
		...missing('regimes', NIS2_REGIMES),
		...missing('whatIf', NIS2_WHAT_IF_CODES),
	];
}

function kindsAgree({ nis2: { kinds } }: Content): Problem[] {
	return (kinds?.value.kinds ?? []).flatMap((kind, index) =>
		kinds === null
			? []
			: kindFaults(kind).map(([field, message]) => problemAt(kinds, ['kinds', index, field], message)),
	);
}

function kindFaults({ id, annex, number, maxClass }: Nis2Kind): [string, string][] {
	const faults: [string, string][] = [];
	if (id !== `A${annex}-${number}`)
		faults.push(['id', `Die Kennung passt nicht zu Anlage und Nummer. Schreiben Sie: A${annex}-${number}`]);
	const highest = annex === 1 ? 'besonders-wichtige-einrichtung' : 'wichtige-einrichtung';
	if (maxClass !== highest)
		faults.push([
			'maxClass',
			`Anlage ${annex} führt über die Größe höchstens zu „${highest}“, § 28 Abs. 1 und 2 BSIG.`,
		]);
	return faults;
}

function knownKinds({ nis2: { kinds, unlisted } }: Content): Problem[] {
	if (kinds === null || unlisted === null) return [];
	const known = new Set(kinds.value.kinds.map(({ id }) => id));
	return unlisted.value.trades.flatMap(({ seeAlso }, index) =>
		seeAlso
			.filter((id) => !known.has(id))
			.map((id) =>
				problemAt(
					unlisted,
					['trades', index, 'seeAlso'],
					`Die Einrichtungsart „${id}“ gibt es nicht.${suggestion(id, known)}`,
				),
			),
	);
}

function datedDeadlines({ nis2: { deadlines } }: Content): Problem[] {
	return (deadlines?.value.deadlines ?? []).flatMap((deadline, index) =>
		deadlines === null ? [] : deadlineFault(deadlines, deadline, index),
	);
}

function deadlineFault(entry: Entry<unknown>, { day, span, reviewAfter }: Nis2Deadline, index: number): Problem[] {
	if ((day === undefined) === (span === undefined))
		return [
			problemAt(
				entry,
				['deadlines', index],
				'Nennen Sie entweder einen Tag (day) oder eine Dauer (span), nicht beides.',
			),
		];
	if (day !== undefined && reviewAfter < day)
		return [
			problemAt(
				entry,
				['deadlines', index, 'reviewAfter'],
				`Die Prüfung (${reviewAfter}) liegt vor dem Tag selbst (${day}). Nennen Sie einen späteren Tag.`,
			),
		];
	return [];
}

function tenMeasures({ nis2: { duties } }: Content): Problem[] {
	if (duties === null) return [];
	const numbers = duties.value.duties.map(({ measureNo }) => measureNo);
	return Array.from({ length: 10 }, (_, index) => index + 1)
		.filter((no) => numbers.filter((number) => number === no).length !== 1)
		.map((no) =>
			problemAt(
				duties,
				['duties'],
				`Die Maßnahme Nr. ${no} aus § 30 Abs. 2 BSIG muss genau einmal vorkommen (measureNo: ${no}).`,
			),
		);
}
