import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The Nu Html Checker, which is the checker of the W3C and of the WHATWG, came to no end. */
export class NuCheckerError extends Error {
	override readonly name = 'NuCheckerError';
}

interface Message {
	readonly type: string;
	readonly url: string;
	readonly lastLine?: number;
	readonly message: string;
}

const MAX_OUTPUT = 64 * 1024 * 1024;

/** The program that runs Java: that of `JAVA_HOME`, else the one in the path; `null` if there is none. */
export function findJava(env: NodeJS.ProcessEnv = process.env): string | null {
	const candidates = [...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin/java')] : []), 'java'];
	return candidates.find((program) => spawnSync(program, ['-version'], { env }).status === 0) ?? null;
}

/**
 * The errors the Nu Html Checker finds in HTML files or in all of a folder, one sentence each, with the place. Warnings are left out.
 *
 * @param java from {@link findJava}
 * @throws {NuCheckerError} if the checker itself fails
 */
export function nuFaults(java: string, ...paths: readonly string[]): readonly string[] {
	const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
	const args = ['-jar', jar, '--errors-only', '--skip-non-html', '--format', 'json', '--stdout', '--exit-zero-always'];
	const { stdout, stderr, status } = spawnSync(java, [...args, ...paths], { encoding: 'utf8', maxBuffer: MAX_OUTPUT });
	if (status !== 0) throw new NuCheckerError(stderr);
	const { messages }: { messages: readonly Message[] } = JSON.parse(stdout);
	return messages.map(({ url, lastLine, message }) => `${url}:${lastLine ?? 1}: ${message}`);
}
