import type { Fact, NumberFact } from '@it-kompass/schema';

const quoted = (ids: readonly string[]) => ids.map((id) => `'${id}'`).join(' | ');

/** The values a fact may have, as a TypeScript type. */
function typeOf(fact: Fact): string {
	if (fact.kind === 'choice') return quoted(fact.options.map(({ id }) => id));
	if (fact.kind === 'number') return ['number', ...fact.bands.map(({ id }) => `'${id}'`)].join(' | ');
	if (fact.kind === 'many')
		return `readonly ${fact.optionsFrom === undefined ? `(${quoted(fact.options.map(({ id }) => id))})` : 'string'}[]`;
	return fact.kind === 'date' ? 'string' : 'GroupFigures';
}

function keyOf(id: string): string {
	return /^[a-z][a-z0-9]*$/.test(id) ? id : `'${id}'`;
}

function endsOf({ bands }: NumberFact): string {
	const known = bands.filter(({ unknown }) => !unknown);
	return known.map(({ id, below }) => `\t['${id}', ${below ?? 'null'}],\n`).join('');
}

const MARK = '// biome-ignore-all format: written by a program\n';
const NOTE = '// Written by `pnpm content types` from content/profile; the check compares it.\n\n';

/** The module with the type of every fact; `content types` writes it. */
export function factTypes(facts: readonly Fact[]): string {
	return [
		MARK,
		"import type { GroupFigures, Unknown } from './values.ts';\n\n",
		NOTE,
		'/** Every fact with the values it may have; each may also be unknown. */\nexport interface FactValues {\n',
		...facts.map((fact) => `\treadonly ${keyOf(fact.id)}: ${typeOf(fact)} | Unknown;\n`),
		'}\n',
	].join('');
}

/** The module with the ids of all facts; `content types` writes it. */
export function factIds(facts: readonly Fact[]): string {
	const ids = facts.map(({ id }) => `\t'${id}',\n`);
	return [MARK, NOTE, '/** Ids of all facts. */\nexport const FACT_IDS: readonly string[] = [\n', ...ids, '];\n'].join(
		'',
	);
}

/** The module with the ends of every band; `content types` writes it. Bands that are the same stand there once: every visitor waits for them. */
export function factBands(facts: readonly Fact[]): string {
	const banded = facts.filter((fact): fact is NumberFact => fact.kind === 'number' && fact.bands.length > 0);
	const sets = [...new Set(banded.map(endsOf))];
	return [
		MARK,
		NOTE,
		...sets.map((ends, at) => `const SET_${at + 1} = [\n${ends}] as const;\n`),
		'\n/** Bands a number may be given as, from the smallest up: id, and the first number that no longer belongs to it. */\nexport const BANDS = {\n',
		...banded.map((fact) => `\t${keyOf(fact.id)}: SET_${sets.indexOf(endsOf(fact)) + 1},\n`),
		'};\n',
	].join('');
}
