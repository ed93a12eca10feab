import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Version of a released loader → its hash as `integrity` takes it, `sha384-…`. */
export type ReleasedVersions = Readonly<Record<string, string>>;

/** A released loader and what stands for it in the history do not agree. */
export class ReleasedLoaderError extends Error {
	override readonly name = 'ReleasedLoaderError';
}

/** Hash of a script as the `integrity` attribute takes it. */
export function integrityOf(script: string): string {
	return `sha384-${createHash('sha384').update(script).digest('base64')}`;
}

/**
 * What is wrong with the loader that was just built, in one sentence; `null` if nothing is. A released version never
 * changes: partners have pinned its hash, and a browser refuses anything else.
 */
export function loaderFault(version: string, script: string, released: ReleasedVersions): string | null {
	const recorded = released[version];
	if (recorded === undefined) {
		return `The loader ${version} is not in released-loaders.json. Run "pnpm --filter @it-kompass/widget release" to record it.`;
	}
	if (recorded === integrityOf(script)) return null;
	return `The loader differs from the released ${version}. Raise "version" in apps/widget/package.json and record the new one.`;
}

/**
 * The scripts of all released loaders, by version.
 *
 * @param root folder of this application; the scripts lie in `fixtures/<version>/loader.js`
 * @throws ReleasedLoaderError when a script is missing or is not what was released
 */
export function releasedLoaders(root: string, released: ReleasedVersions): ReadonlyMap<string, string> {
	const scripts = Object.entries(released).map(([version, hash]) => {
		const file = join(root, 'fixtures', version, 'loader.js');
		if (!existsSync(file))
			throw new ReleasedLoaderError(`${file} is missing, but released-loaders.json names ${version}.`);
		const script = readFileSync(file, 'utf8');
		if (integrityOf(script) !== hash) {
			throw new ReleasedLoaderError(`${file} is not the loader that was released as ${version}. Restore it.`);
		}
		return [version, script] as const;
	});
	return new Map(scripts);
}
