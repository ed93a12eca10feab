import type { CheckResult } from '@it-kompass/schema';

/** What a part of a path may name instead of a position. */
const NAMES = ['domainId', 'lensId', 'no'] as const;

/**
 * The value at a dotted path, `undefined` if there is none.
 *
 * In a list, a part is the id or number of an entry that has one (`domains.E.level`, `nis2.3.state`), otherwise its
 * position from 0 (`actions.0`); `*` collects the rest of the path from every entry.
 */
export function figureAt(result: CheckResult, path: string): unknown {
	return read(result, path.split('.'));
}

function read(value: unknown, [part, ...rest]: readonly string[]): unknown {
	if (part === undefined) return value;
	if (Array.isArray(value) && part === '*') return value.map((entry) => read(entry, rest));
	return read(Array.isArray(value) ? entryOf(value, part) : fieldOf(value, part), rest);
}

function entryOf(list: readonly unknown[], part: string): unknown {
	const isNamed = NAMES.some((name) => fieldOf(list[0], name) !== undefined && fieldOf(list[0], 'kind') === undefined);
	if (!isNamed) return list[Number(part)];
	return list.find((entry) => NAMES.some((name) => String(fieldOf(entry, name)) === part));
}

function fieldOf(value: unknown, name: string): unknown {
	if (typeof value !== 'object' || value === null) return undefined;
	return Object.entries(value).find(([key]) => key === name)?.[1];
}
