import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import released from '@it-kompass/hosting/released-loaders.json' with { type: 'json' };
import { buildHost } from './build-host.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const content = fileURLToPath(new URL('../../../content/', import.meta.url));
const outDir = `${root}dist/host`;

rmSync(`${root}dist`, { recursive: true, force: true });
await buildHost({ root, content, outDir }, released);
