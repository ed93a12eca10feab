import { parse } from 'yaml';

interface Step {
	readonly uses?: string;
}
interface Job {
	readonly permissions?: unknown;
	readonly uses?: string;
	readonly steps?: readonly Step[];
}
interface Workflow {
	readonly on?: unknown;
	readonly permissions?: unknown;
	readonly jobs?: Record<string, Job>;
}

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

/** What is unsafe in one workflow file, one sentence each. Every job runs somebody's code with our token. */
export function workflowFaults(path: string, yaml: string): string[] {
	const workflow: Workflow = parse(yaml);
	const jobs = Object.entries(workflow.jobs ?? {});
	const uses = jobs.flatMap(([, job]) => [job.uses, ...(job.steps ?? []).map((step) => step.uses)]);
	const faults = uses
		.filter((action) => action !== undefined && !action.startsWith('./') && !PINNED.test(action))
		.map((action) => `uses ${action}; pin it by the full commit`);
	if (triggersOf(workflow.on).includes('pull_request_target')) {
		faults.push('runs on pull_request_target, with our secrets on somebody else’s code');
	}
	if (workflow.permissions === undefined) faults.push('names no permissions');
	for (const [name, rights] of [
		['the workflow', workflow.permissions] as const,
		...jobs.map(([id, job]) => [id, job.permissions] as const),
	]) {
		if (rights === 'write-all') faults.push(`${name} may write everything`);
	}
	if (/\$\{\{\s*github\.event\.[^}]*(title|body|name|ref|message|email)\b/.test(yaml)) {
		faults.push('puts text from outside into a script');
	}
	return faults.map((fault) => `${path}: ${fault}`);
}

function triggersOf(on: unknown): string[] {
	if (typeof on === 'string') return [on];
	if (Array.isArray(on)) return on.map(String);
	return typeof on === 'object' && on !== null ? Object.keys(on) : [];
}
