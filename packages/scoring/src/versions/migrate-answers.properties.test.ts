import type { VersionChange, VersionEntry } from '@it-kompass/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GivenAnswer, type MigratedAnswers, migrateAnswers } from './migrate-answers.ts';

const RUNS = { seed: 20261123, numRuns: 10_000 };
const VALUES = ['rot', 'gruen', 'blau', 'gelb', 'weiss-nicht', 'trifft-nicht-zu'] as const;
type Draw = (bound: number) => number;

/** What a questionnaire asks while versions are drawn: question id → rev and statements. Ids are never given twice. */
interface Asked {
	readonly revs: Map<string, number>;
	readonly options: Map<string, string[]>;
	nextNumber: number;
}

function drawChange(draw: Draw, asked: Asked, touched: Set<string>): VersionChange[] {
	const free = [...asked.revs.keys()].filter((id) => !touched.has(id));
	const question = free[draw(free.length)];
	const kind = draw(13);
	const fresh = () => `${'ABCDEFGHI'.charAt(draw(9))}${asked.nextNumber++}`;
	if (kind === 0 || question === undefined) {
		const id = fresh();
		asked.revs.set(id, 1);
		asked.options.set(id, VALUES.slice(0, 4));
		touched.add(id);
		return [{ kind: 'frage-neu', question: id }];
	}
	touched.add(question);
	const rev = (asked.revs.get(question) ?? 1) + 1;
	const options = asked.options.get(question) ?? [];
	const option = options[draw(options.length)] ?? 'rot';
	const other = `neu-${asked.nextNumber++}`;
	const withoutOption = options.filter((id) => id !== option);
	switch (kind) {
		case 1:
			asked.revs.delete(question);
			return [{ kind: 'frage-entfernt', question, text: `Alter Wortlaut ${question}` }];
		case 2:
		case 3: {
			const to = fresh();
			asked.revs.set(to, rev - 1);
			asked.options.set(to, options);
			asked.revs.delete(question);
			touched.add(to);
			return [{ kind: kind === 2 ? 'frage-umbenannt' : 'frage-verschoben', from: question, to }];
		}
		case 4:
			return [{ kind: 'antwort-neu', question, option: other }];
		case 5:
			asked.options.set(question, withoutOption);
			return [{ kind: 'antwort-entfernt', question, option, text: `Alte Aussage ${option}` }];
		case 6:
			asked.options.set(question, [...withoutOption, other]);
			return [{ kind: 'antwort-umbenannt', question, from: option, to: other }];
		case 7:
			return [{ kind: 'gewicht', question }];
		case 8:
			return [{ kind: 'pflicht', question }];
		case 9:
			return [{ kind: 'bedingung', question }];
		case 12: {
			asked.revs.set(question, rev);
			const keeps = [...options, 'weiss-nicht'].filter(() => draw(2) > 0);
			return [{ kind: 'bedeutung', question, rev, ...(keeps.length > 0 ? { keeps } : {}) }];
		}
		default:
			asked.revs.set(question, rev);
			return [{ kind: kind === 10 ? 'antwortart' : 'skala-umgekehrt', question, rev }];
	}
}

interface Case {
	readonly versions: readonly VersionEntry[];
	readonly answers: Readonly<Record<string, GivenAnswer>>;
}

function drawCase(draw: Draw): Case {
	const ids = ['A1', 'A2', 'B1', 'C1', 'D1', 'E1'];
	const asked: Asked = {
		revs: new Map(ids.map((id) => [id, 1])),
		options: new Map(ids.map((id) => [id, VALUES.slice(0, 4)])),
		nextNumber: 10,
	};
	const answers = Object.fromEntries(
		ids.filter(() => draw(4) > 0).map((id) => [id, { value: VALUES[draw(VALUES.length)] ?? 'rot', rev: 1 }]),
	);
	const later = ['1.9.0', '1.10.0', '2.0.0'].map((version): VersionEntry => {
		const touched = new Set<string>();
		const changes = Array.from({ length: draw(6) }, () => drawChange(draw, asked, touched)).flat();
		return { version, published: '2026-01-01', changes };
	});
	return { versions: [{ version: '1.0.0', published: '2026-01-01', changes: [] }, ...later], answers };
}

function always(check: (drawn: Case, draw: Draw) => void): void {
	fc.assert(
		fc.property(fc.gen(), (generate) => {
			const draw: Draw = (bound) => (bound < 1 ? 0 : generate(fc.nat, { max: bound - 1 }));
			check(drawCase(draw), draw);
		}),
		RUNS,
	);
}

const valuesIn = ({ answers, dropped, askAgain }: MigratedAnswers) =>
	Object.values(answers).length + dropped.length + askAgain.length;

describe('migrateAnswers', { timeout: 240_000 }, () => {
	test('gives the same in one step as in several, in 10,000 cases', () => {
		always(({ versions, answers }, draw) => {
			const between = versions[1 + draw(2)]?.version ?? '';
			const atOnce = migrateAnswers({ answers }, '1.0.0', versions);
			const first = migrateAnswers({ answers }, '1.0.0', versions, between);
			expect(migrateAnswers(first, between, versions)).toEqual(atOnce);
		});
	});

	test('loses no answer and invents none, in 10,000 cases', () => {
		always(({ versions, answers }) => {
			const migrated = migrateAnswers({ answers }, '1.0.0', versions);
			expect(valuesIn(migrated)).toBe(Object.keys(answers).length);
		});
	});

	test('changes nothing when it is done again from where it arrived, in 10,000 cases', () => {
		always(({ versions, answers }) => {
			const migrated = migrateAnswers({ answers }, '1.0.0', versions);
			expect(migrateAnswers(migrated, '2.0.0', versions)).toEqual(migrated);
		});
	});
});
