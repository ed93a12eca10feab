#!/usr/bin/env node
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Copies loader and application into a folder of the partner's website. Only what is ours is replaced there.
const [command, folder, ...rest] = process.argv.slice(2);

if (command !== 'copy' || folder === undefined || rest.length > 0) {
	console.error('Aufruf: it-kompass-widget copy <Ordner>, zum Beispiel: it-kompass-widget copy public/it-selbstcheck');
	process.exitCode = 1;
} else {
	const app = fileURLToPath(new URL('./app/', import.meta.url));
	const target = resolve(folder);
	mkdirSync(target, { recursive: true });
	for (const path of ['v1.js', 'embed/v1']) {
		rmSync(join(target, path), { recursive: true, force: true });
		cpSync(join(app, path), join(target, path), { recursive: true });
	}
	console.log(`Kopiert nach ${target}: v1.js und embed/v1/. Beide müssen nebeneinander bleiben.`);
}
