import { join } from 'node:path';
import { build } from 'vite';

/**
 * Packs the loader as one classic script.
 *
 * @returns its text; the same for the same sources and tools
 */
export async function buildLoader(root: string): Promise<string> {
	const built = await build({
		root,
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		build: {
			write: false,
			target: 'es2022',
			lib: { entry: join(root, 'src/loader/loader.ts'), formats: ['iife'], name: 'itKompass', fileName: 'v1' },
		},
	});
	const [bundle] = Array.isArray(built) ? built : [built];
	if (bundle === undefined || !('output' in bundle)) throw new Error('Vite returned no bundle for the loader.');
	return bundle.output[0].code;
}
