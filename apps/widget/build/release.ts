import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };
import { buildLoader } from './build-loader.ts';
import { integrityOf, loaderFault, type ReleasedVersions } from './released-loaders.ts';

// Records the loader of the version in package.json: its hash in released-loaders.json, its text in fixtures. Refuses to
// change a version that is recorded already.
const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = manifest;
const history = fileURLToPath(import.meta.resolve('@it-kompass/hosting/released-loaders.json'));
const released: ReleasedVersions = JSON.parse(readFileSync(history, 'utf8'));
const script = await buildLoader(root);

if (version in released) {
	const fault = loaderFault(version, script, released);
	console.log(fault ?? `The loader ${version} is recorded and unchanged.`);
	process.exitCode = fault === null ? 0 : 1;
} else {
	mkdirSync(`${root}fixtures/${version}`, { recursive: true });
	writeFileSync(`${root}fixtures/${version}/loader.js`, script);
	writeFileSync(history, `${JSON.stringify({ ...released, [version]: integrityOf(script) }, null, '\t')}\n`);
	console.log(`Recorded the loader ${version}. Commit released-loaders.json and fixtures/${version}.`);
}
