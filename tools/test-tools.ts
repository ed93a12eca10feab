import { spawnSync } from 'node:child_process';
import { aptGet } from './run-installer.ts';

/** A program some tests need besides a browser, and the package of Debian and Ubuntu that brings it. */
export interface TestTool {
	readonly program: string;
	/** Arguments it answers with status 0 and no input. */
	readonly probe: readonly string[];
	readonly debianPackage: string;
}

/** Without these a test would have nothing to look with; it then fails and does not pass. */
export const TEST_TOOLS: readonly TestTool[] = [
	{ program: 'pdftotext', probe: ['-v'], debianPackage: 'poppler-utils' },
	{ program: 'java', probe: ['-version'], debianPackage: 'default-jre-headless' },
];

/** Whether the program can be started here. Nothing is installed. */
export function hasTool({ program, probe }: TestTool, env: NodeJS.ProcessEnv = process.env): boolean {
	return spawnSync(program, probe, { env }).status === 0;
}

/**
 * The tools that are still missing after trying to install them from the system's packages, where that needs no
 * password. What the installer prints goes to the terminal.
 */
export function ensureTools(tools: readonly TestTool[] = TEST_TOOLS, env?: NodeJS.ProcessEnv): readonly TestTool[] {
	const missing = tools.filter((tool) => !hasTool(tool, env));
	if (missing.length === 0) return [];
	const apt = aptGet();
	apt?.('update');
	apt?.('install', '-y', '--no-install-recommends', ...missing.map(({ debianPackage }) => debianPackage));
	return missing.filter((tool) => !hasTool(tool, env));
}

/** What to do about a tool that is missing. */
export function missingTool({ program, debianPackage }: TestTool): string {
	return `${program} is missing, and tests need it. Install it (Debian, Ubuntu: apt-get install ${debianPackage}) and run the command again.`;
}
