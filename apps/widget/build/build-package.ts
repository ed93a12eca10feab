import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constantsFrom } from './build-app.ts';
import { buildModules, type ModuleFolders } from './build-modules.ts';
import { bundledPackages, noticesText } from './bundled-packages.ts';
import { packageManifest } from './package-manifest.ts';
import { elementsManifest, readmeText } from './package-texts.ts';

/** Where the package is made from; absolute folders. */
export interface PackageFolders extends ModuleFolders {
	/** The built embed host; loader and application are taken from it as they are. */
	readonly host: string;
	/** Text of the project's licence. */
	readonly license: string;
}

/** Parts of the package that are written by hand, in `package/`. */
const BY_HAND = ['index.d.ts', 'inline.d.ts', 'it-kompass-widget.mjs'];

/**
 * Builds the folder that is published as `@it-kompass/widget`: loader and application for a partner's own host, both
 * elements as modules for a bundler, and what people and tools read about them.
 *
 * @param version of the widget; that of the package too
 */
export async function buildPackage(folders: PackageFolders, version: string): Promise<void> {
	const { root, content, outDir, host, license } = folders;
	const { plugin, list } = bundledPackages();
	const { __SITE_URL__ = '""' } = constantsFrom(content);
	await buildModules(folders, plugin);
	for (const path of ['v1.js', 'embed/v1']) cpSync(join(host, path), join(outDir, 'app', path), { recursive: true });
	for (const name of BY_HAND) cpSync(join(root, 'package', name), join(outDir, name));
	chmodSync(join(outDir, 'it-kompass-widget.mjs'), 0o755);

	const readme = readFileSync(join(root, 'package/README.md'), 'utf8');
	const files: Readonly<Record<string, string>> = {
		'package.json': json(packageManifest(version)),
		'custom-elements.json': json(elementsManifest()),
		'README.md': readmeText(readme, { version, site: JSON.parse(__SITE_URL__) }),
		'THIRD-PARTY-NOTICES.txt': noticesText(list()),
		LICENSE: license,
	};
	for (const [name, text] of Object.entries(files)) writeFileSync(join(outDir, name), text);
}

function json(value: object): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
