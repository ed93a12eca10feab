import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the workspace, with a slash at the end. */
export const ROOT: string = fileURLToPath(new URL('../', import.meta.url));

/** The environment of everything we start: the workspace's own Node, pnpm and tools first, telemetry off. */
export const CHILD_ENV: NodeJS.ProcessEnv = {
	...process.env,
	PATH: `${ROOT}node_modules/.bin${delimiter}${process.env.PATH ?? ''}`,
	TURBO_TELEMETRY_DISABLED: '1',
	ASTRO_TELEMETRY_DISABLED: '1',
};
