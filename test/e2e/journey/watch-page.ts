import type { BrowserContext, Page } from '@playwright/test';

/** What a page must never do. Every list stays empty on a sound page. */
export interface Faults {
	/** Errors and warnings in the console, and what was thrown and not caught. */
	readonly console: string[];
	/** Violations of the Content-Security-Policy, Trusted Types among them. */
	readonly policy: string[];
}

const REPORT = 'reportPolicyViolation';

/** Watches every page of a context, from its first script on. Call it before the first page opens. */
export async function watchFaults(context: BrowserContext): Promise<Faults> {
	const faults: Faults = { console: [], policy: [] };
	await context.exposeFunction(REPORT, (text: string) => faults.policy.push(text));
	await context.addInitScript((report) => {
		addEventListener('securitypolicyviolation', (event) => {
			const tell: unknown = Reflect.get(window, report);
			if (typeof tell === 'function') tell(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
		});
	}, REPORT);
	context.on('page', (page) => watchConsole(page, faults));
	return faults;
}

function watchConsole(page: Page, faults: Faults): void {
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') faults.console.push(message.text());
	});
	page.on('pageerror', (error) => faults.console.push(error.message));
}
