import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storeZip } from './store-zip.ts';

/** Folder of the plugin, also inside the archive, as WordPress expects it. */
const NAME = 'it-selbstcheck';

/** Folder of the plugin's files, from the root of this application. */
export const PLUGIN_FOLDER = `wordpress/${NAME}`;

/** What the plugin has to know of this build. */
export interface PluginConstants {
	/** Address of our pages, without a slash at the end. */
	readonly SITE_URL: string;
	/** Address of the embed host, without a slash at the end. */
	readonly EMBED_URL: string;
	/** Version of the loader an administrator can pin, and its hash. */
	readonly LOADER_VERSION: string;
	readonly LOADER_INTEGRITY: string;
}

/** What stands between quotes in PHP and cannot end there. */
const HARMLESS = /^[\w.:/+=-]+$/;

/** The plugin and the build no longer fit each other. */
export class PluginConstantError extends Error {
	override readonly name = 'PluginConstantError';
}

/**
 * Writes the constants of a build into the text of the plugin.
 *
 * @throws PluginConstantError when one is not there exactly once, or its value cannot stand between quotes
 */
export function fillPlugin(php: string, constants: PluginConstants): string {
	return Object.entries(constants).reduce((text, [name, value]) => {
		const line = new RegExp(`^(const ${name} *= )'[^'\n]*';$`, 'gm');
		if (text.match(line)?.length !== 1) {
			throw new PluginConstantError(`The plugin has no single line "const ${name} = '…';". Put it back.`);
		}
		if (!HARMLESS.test(value)) {
			throw new PluginConstantError(`"${value}" cannot become ${name} of the plugin. Change it in site.yaml.`);
		}
		return text.replace(line, (_, start: string) => `${start}'${value}';`);
	}, php);
}

/**
 * The plugin for WordPress as its administrator uploads it: plugin, readme and licence in one ZIP, the same bytes for
 * the same sources.
 *
 * @param root folder of this application
 */
export function packPlugin(root: string, constants: PluginConstants): Buffer {
	const read = (path: string) => readFileSync(join(root, path), 'utf8');
	const [licence = ''] = read('../../LICENSE').split(/^-{20,}$/m);
	const files = {
		[`${NAME}/${NAME}.php`]: fillPlugin(read(`${PLUGIN_FOLDER}/${NAME}.php`), constants),
		[`${NAME}/readme.txt`]: read(`${PLUGIN_FOLDER}/readme.txt`).replaceAll(
			'https://check.it-kompass.example',
			constants.EMBED_URL,
		),
		[`${NAME}/license.txt`]: `${licence.trimEnd()}\n`,
	};
	return storeZip(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
}
