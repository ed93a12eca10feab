import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import { browserSwitches, chromiumPath } from './launch-options.ts';

/** A browser with a profile on the disk that can be killed without a chance to tidy up. */
export interface KillableBrowser {
	readonly page: Page;
	/** Ends every process of the browser with SIGKILL; resolves when it is gone. */
	kill(): Promise<void>;
}

/** Starts a browser of our own on a profile folder, in a process group of its own. */
export async function startKillableBrowser(folder: string): Promise<KillableBrowser> {
	const portFile = join(folder, 'DevToolsActivePort');
	rmSync(portFile, { force: true });
	const switches = [...browserSwitches(), '--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`];
	const process_ = spawn(chromiumPath(), [...switches, 'about:blank'], { detached: true, stdio: 'ignore' });
	const gone = once(process_, 'exit');
	const { pid } = process_;
	if (pid === undefined) throw new Error('The browser could not be started');

	async function kill(): Promise<void> {
		process.kill(-Number(pid), 'SIGKILL');
		await gone;
	}

	try {
		await expect
			.poll(() => existsSync(portFile) && readFileSync(portFile, 'utf8').includes('\n'), { timeout: 120_000 })
			.toBe(true);
		const [port] = readFileSync(portFile, 'utf8').split('\n');
		const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
		const [context] = browser.contexts();
		const page = context?.pages()[0] ?? (await context?.newPage());
		if (page === undefined) throw new Error('The browser opened no page');
		return { page, kill };
	} catch (error) {
		await kill();
		throw error;
	}
}
