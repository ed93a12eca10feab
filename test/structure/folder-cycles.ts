import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import type { ProjectFile } from './project-files.ts';

/** Folders, or files beside them, of which one imports the other: `nis2 → session`. */
export type Arrow = `${string} → ${string}`;

/** Arrows of the self-check that lead in a circle today. Strike off what is mended; nothing is added. */
export const KNOWN_CYCLES: readonly Arrow[] = [
	'chart → result',
	'file → strings',
	'flow → file',
	'flow → screens',
	'flow → session',
	'flow → strings',
	'funding → flow',
	'funding → screens',
	'funding → session',
	'funding → strings',
	'handover → file',
	'handover → result',
	'handover → session',
	'handover → strings',
	'nis2 → flow',
	'nis2 → session',
	'nis2 → strings',
	'result → chart',
	'result → flow',
	'result → funding',
	'result → handover',
	'result → nis2',
	'result → session',
	'result → strings',
	'screens → chart',
	'screens → file',
	'screens → handover',
	'screens → result',
	'screens → session',
	'screens → strings',
	'session → handover',
	'session → nis2',
	'session → strings',
	'strings → file',
	'strings → funding',
	'strings → result',
	'strings → session',
];

/**
 * Which parts of a source folder import which: its folders, and the files that lie directly in it. An import of types
 * counts like any other, since who names a shape knows of it.
 *
 * @param root the source folder, with a slash at the end
 * @param files its files; those elsewhere are left out
 */
export function arrowsOf(root: string, files: readonly ProjectFile[]): ReadonlySet<Arrow> {
	const partOf = (path: string) => path.slice(root.length).split('/')[0] ?? '';
	const inside = files.filter(({ path }) => path.startsWith(root));
	return new Set(
		inside.flatMap(({ path, text }) =>
			importsOf(text)
				.filter(({ specifier }) => specifier.startsWith('.'))
				.map(({ specifier }) => posix.join(posix.dirname(path), specifier))
				.filter((target) => target.startsWith(root) && partOf(target) !== partOf(path))
				.map((target): Arrow => `${partOf(path)} → ${partOf(target)}`),
		),
	);
}

/** The arrows that lead back to where they come from, directly or by way of others, sorted. */
export function cyclicArrows(arrows: ReadonlySet<Arrow>): readonly Arrow[] {
	const targets = new Map<string, string[]>();
	for (const arrow of arrows) {
		const [from, to] = endsOf(arrow);
		targets.set(from, [...(targets.get(from) ?? []), to]);
	}
	return [...arrows].filter((arrow) => reaches(targets, ...(endsOf(arrow).reverse() as [string, string]))).sort();
}

/**
 * What is wrong with the direction of imports, one sentence each: arrows that lead in a circle and are not known, and known
 * ones that do not any more, so that the list only becomes shorter.
 */
export function cycleFaults(arrows: ReadonlySet<Arrow>, known: readonly Arrow[] = KNOWN_CYCLES): readonly string[] {
	const cyclic = cyclicArrows(arrows);
	return [
		...cyclic
			.filter((arrow) => !known.includes(arrow))
			.map((arrow) => `${arrow} leads in a circle; let one know the other`),
		...known
			.filter((arrow) => !cyclic.includes(arrow))
			.map((arrow) => `${arrow} leads in no circle any more; strike it off`),
	];
}

function endsOf(arrow: Arrow): [from: string, to: string] {
	const [from = '', to = ''] = arrow.split(' → ');
	return [from, to];
}

function reaches(targets: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
	const seen = new Set([from]);
	for (const one of seen) for (const next of targets.get(one) ?? []) seen.add(next);
	return seen.has(to);
}
