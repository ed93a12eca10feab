import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A package of somebody else whose code or files we pass on. */
export interface BundledPackage {
	readonly name: string;
	readonly version: string;
	/** As its manifest names it, e.g. `MIT`. */
	readonly license: string;
	/** Text of its licence, and of its notice where it has one. */
	readonly text: string;
}

/** A package we pass on does not say under which terms. */
export class MissingLicenceError extends Error {
	override readonly name = 'MissingLicenceError';
}

const PACKAGE = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/**
 * Watches a build and remembers the packages that left something in it. What was shaken off does not count.
 *
 * @returns the plugin, and a list by name for when all builds are done
 */
export function bundledPackages(): { readonly plugin: Plugin; readonly list: () => readonly BundledPackage[] } {
	const folders = new Map<string, string>();
	const plugin: Plugin = {
		name: 'bundled-packages',
		generateBundle(_, bundle) {
			for (const part of Object.values(bundle)) {
				if (part.type !== 'chunk') continue;
				for (const [id, { renderedLength }] of Object.entries(part.modules)) {
					const [, folder, name] = PACKAGE.exec(id.replaceAll('\\', '/')) ?? [];
					if (renderedLength > 0 && folder && name) folders.set(name, folder);
				}
			}
		},
	};
	const list = () => [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, folder]) => packageIn(folder));
	return { plugin, list };
}

/**
 * Reads name, version and terms of the package in a folder.
 *
 * @throws MissingLicenceError when there is no file with its terms
 */
export function packageIn(folder: string): BundledPackage {
	const manifest = join(folder, 'package.json');
	const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8'));
	const files = existsSync(folder) ? readdirSync(folder).sort() : [];
	const terms = files.filter((file) => /^(licen[cs]e|notice)(\.(md|txt))?$/i.test(file));
	if (!terms.some((file) => /^licen/i.test(file)) || typeof license !== 'string') {
		throw new MissingLicenceError(`${name} has no licence file. Look for its terms before it is passed on.`);
	}
	const text = terms.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
	return { name, version, license, text };
}

const RULE = '-'.repeat(80);

/** All terms as one text, for people. */
export function noticesText(packages: readonly BundledPackage[]): string {
	const head = `Dieses Paket enthält Teile der folgenden Pakete. Es gelten deren Bedingungen.\n\n`;
	const names = packages.map(({ name, version, license }) => `- ${name} ${version} (${license})`).join('\n');
	const texts = packages.map(({ name, version, text }) => `${RULE}\n${name} ${version}\n${RULE}\n\n${text}\n`);
	return `${head}${names}\n\n${texts.join('\n')}`;
}
