import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
	caddyfile,
	embedCaddyfile,
	embedNetlifyHeaders,
	embedNginxConf,
	inlineHashes,
	netlifyHeaders,
	netlifyRedirects,
	nginxConf,
	readRedirects,
} from '../src/index.ts';

const [dist, outdir] = process.argv.slice(2);
if (!dist || !outdir) {
	console.error('Usage: node packages/hosting/bin/emit.ts <built site> <folder to write to>');
	process.exit(1);
}
try {
	const hashes = await inlineHashes(dist);
	const redirects = await readRedirects(dist);
	await mkdir(outdir, { recursive: true });
	const files = {
		'embed.nginx.conf': embedNginxConf(),
		'embed.Caddyfile': embedCaddyfile(),
		'embed._headers': embedNetlifyHeaders(),
		'nginx.conf': nginxConf(hashes, redirects),
		Caddyfile: caddyfile(hashes, redirects),
		_headers: netlifyHeaders(hashes),
		_redirects: netlifyRedirects(redirects),
	};
	for (const [name, text] of Object.entries(files)) await writeFile(join(outdir, name), text);
	console.log(`Wrote ${Object.keys(files).join(', ')} to ${outdir}.`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
