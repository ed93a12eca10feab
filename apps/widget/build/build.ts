import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import released from '@it-kompass/hosting/released-loaders.json' with { type: 'json' };
import manifest from '../package.json' with { type: 'json' };
import { buildHost } from './build-host.ts';
import { buildPackage } from './build-package.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const content = fileURLToPath(new URL('../../../content/', import.meta.url));
const license = readFileSync(new URL('../../../LICENSE', import.meta.url), 'utf8');
const host = `${root}dist/host`;

rmSync(`${root}dist`, { recursive: true, force: true });
await buildHost({ root, content, outDir: host }, released);
await buildPackage({ root, content, host, license, outDir: `${root}dist/package` }, manifest.version);
