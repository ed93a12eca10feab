import { cpSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSite } from '@it-kompass/catalogue';
import { buildApp, buildPreview } from './build-app.ts';
import { buildLoader } from './build-loader.ts';
import { type PluginConstants, packPlugin } from './pack-plugin.ts';
import { ReleasedLoaderError, type ReleasedVersions, releasedLoaders } from './released-loaders.ts';

const NOT_FOUND = `<!doctype html>
<html lang="de">
	<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<meta name="robots" content="noindex">
		<title>Diese Seite gibt es nicht – IT-Kompass</title>
	</head>
	<body>
		<h1>Diese Seite gibt es nicht.</h1>
		<p><a href="/embed/v1/">Zum IT-Selbstcheck</a></p>
	</body>
</html>
`;

/** Where the build reads and writes; absolute folders. */
export interface HostFolders {
	/** This application. */
	readonly root: string;
	readonly content: string;
	/** Becomes the root of the embed host. */
	readonly outDir: string;
}

/**
 * Builds everything the embed host serves: the page in the frame, the preview for partners, the loader of this build,
 * those of all releases with their hashes, pictures of partners, the plugin for WordPress.
 *
 * @throws ReleasedLoaderError when a released loader is missing or has changed
 */
export async function buildHost({ root, content, outDir }: HostFolders, released: ReleasedVersions): Promise<void> {
	await buildApp(root, join(outDir, 'embed/v1'), content);
	await buildPreview(join(root, 'src/preview'), join(outDir, 'vorschau'), content);
	const pinned = [...releasedLoaders(root, released)].map(([version, script]) => [`${version}/loader.js`, script]);
	const files: Record<string, string | Buffer> = {
		'wordpress/it-selbstcheck.zip': packPlugin(root, pluginConstants(content, released)),
		'v1.js': await buildLoader(root),
		...Object.fromEntries(pinned),
		'versions.json': `${JSON.stringify(released, null, '\t')}\n`,
		'404.html': NOT_FOUND,
		'robots.txt': 'User-agent: *\nDisallow: /\n',
	};
	for (const [path, body] of Object.entries(files)) {
		mkdirSync(dirname(join(outDir, path)), { recursive: true });
		writeFileSync(join(outDir, path), body);
	}
	for (const logo of globSync('*.{svg,png,webp}', { cwd: join(content, 'partners') }).sort()) {
		cpSync(join(content, 'partners', logo), join(outDir, 'embed/v1/partner', logo));
	}
}

function pluginConstants(content: string, released: ReleasedVersions): PluginConstants {
	const { url, embedUrl } = readSite(content);
	const [newest] = Object.entries(released).slice(-1);
	if (newest === undefined) throw new ReleasedLoaderError('released-loaders.json names no release. Record one.');
	const [LOADER_VERSION, LOADER_INTEGRITY] = newest;
	return { SITE_URL: url.replace(/\/$/, ''), EMBED_URL: embedUrl, LOADER_VERSION, LOADER_INTEGRITY };
}
