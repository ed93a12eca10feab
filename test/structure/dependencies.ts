import { parse } from 'yaml';

const EXACT = /^\d+\.\d+\.\d+$/;
const WEEK_MINUTES = 10_080;
const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

interface Workspace {
	readonly catalog?: Record<string, unknown>;
	readonly allowBuilds?: Record<string, unknown>;
	readonly minimumReleaseAge?: number;
	readonly blockExoticSubdeps?: boolean;
	readonly strictDepBuilds?: boolean;
	readonly catalogMode?: string;
}

/** Packages whose install script may run. pnpm's own links its program; no other is needed. */
const MAY_BUILD = ['pnpm'];

/** What is loose in pnpm-workspace.yaml: ranges, young releases, unlisted build scripts. */
export function workspaceFaults(yaml: string): string[] {
	const workspace: Workspace = parse(yaml);
	const ranges = Object.entries(workspace.catalog ?? {})
		.filter(([, version]) => typeof version !== 'string' || !EXACT.test(version))
		.map(([name, version]) => `catalog: ${name} is ${version}, not one exact version`);
	const builds = Object.entries(workspace.allowBuilds ?? {})
		.filter(([name, allowed]) => allowed !== false && !MAY_BUILD.includes(name))
		.map(([name]) => `allowBuilds: ${name} may run a script at install`);
	return [
		...ranges,
		...builds,
		...((workspace.minimumReleaseAge ?? 0) >= WEEK_MINUTES ? [] : ['minimumReleaseAge is less than a week']),
		...(workspace.blockExoticSubdeps ? [] : ['blockExoticSubdeps is off']),
		...(workspace.strictDepBuilds ? [] : ['strictDepBuilds is off']),
		...(workspace.catalogMode === 'strict' ? [] : ['catalogMode is not strict']),
	];
}

/** Dependencies of a package.json that take their version from anywhere but the catalog or the workspace. */
export function manifestFaults(path: string, json: string): string[] {
	const manifest: Record<string, Record<string, string> | undefined> = JSON.parse(json);
	return GROUPS.flatMap((group) =>
		Object.entries(manifest[group] ?? {})
			.filter(([name, version]) => version !== (name.startsWith('@it-kompass/') ? 'workspace:*' : 'catalog:'))
			.map(([name, version]) => `${path}: ${name} is ${version}`),
	);
}

/** Packages in the lockfile that come from elsewhere than the registry: git, a tarball by address, a folder outside. */
export function lockfileFaults(yaml: string): string[] {
	return [...yaml.matchAll(/^.*(git\+|(?<![\w-])git@|codeload\.github|tarball: |type: git|repo: ).*$/gm)].map(
		([line]) => line.trim(),
	);
}
