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
} from '../src/index.ts';

const [dist, outdir] = process.argv.slice(2);
if (!dist || !outdir) {
	console.error('Usage: node packages/hosting/bin/emit.ts <built site> <folder to write to>');
	process.exit(1);
}
try {
	const hashes = await inlineHashes(dist);
	await mkdir(outdir, { recursive: true });
	const files = {
		'embed.nginx.conf': embedNginxConf(),
		'embed.Caddyfile': embedCaddyfile(),
		'embed._headers': embedNetlifyHeaders(),
		'nginx.conf': nginxConf(hashes),
		Caddyfile: caddyfile(hashes),
		_headers: netlifyHeaders(hashes),
		_redirects: netlifyRedirects(),
	};
	for (const [name, text] of Object.entries(files)) await writeFile(join(outdir, name), text);
	console.log(`Wrote ${Object.keys(files).join(', ')} to ${outdir}.`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
