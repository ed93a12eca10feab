/** Who may import which of our packages. `turbo.json` holds the same law for .ts, but is blind in .svelte and .astro files. */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
	'packages/ui': [],
	'packages/self-check': ['schema', 'schema/stored', 'schema/stored-earlier', 'scoring', 'ui'],
	'apps/site': ['catalogue', 'schema', 'schema/stored', 'self-check', 'ui', 'hosting', 'widget-protocol'],
	'apps/widget': ['catalogue', 'schema', 'schema/stored', 'self-check', 'ui', 'widget-protocol'],
};

/** Packages of others that must not be imported statically in a component. */
const LATE = ['dexie', 'chart.js'];

/** One import: what it names, and whether only types cross, or only when it runs. */
export interface Import {
	readonly specifier: string;
	readonly isType: boolean;
	readonly isDynamic: boolean;
}

/** All imports in a component's scripts, as text. Strings that merely look like imports are found too. */
export function importsOf(source: string): Import[] {
	const pattern = /\b(import|export)\s*(\()?\s*(type\b(?!\s*from))?[^'"();]*?['"]([^'"\n]+)['"]/g;
	return [...source.matchAll(pattern)]
		.filter(([text, keyword]) => keyword === 'import' || /\bfrom\s*['"]/.test(text))
		.map(([, , bracket, type, specifier]) => ({
			specifier: specifier ?? '',
			isType: type !== undefined,
			isDynamic: bracket !== undefined,
		}));
}

/** What is wrong with one component's imports, one sentence each. */
export function importFaults(path: string, source: string, exported: ReadonlySet<string>): string[] {
	const owner = Object.keys(ALLOWED).find((folder) => path.startsWith(`${folder}/`));
	if (owner === undefined) return [`${path} lies in a folder without a rule for imports`];
	return importsOf(source).flatMap((one) => {
		const reason = faultOf(one, owner, exported);
		return reason === null ? [] : [`${path} imports ${one.specifier}: ${reason}`];
	});
}

function faultOf(
	{ specifier, isType, isDynamic }: Import,
	owner: string,
	exported: ReadonlySet<string>,
): string | null {
	if (/(^|\/)(packages|apps|content|test)\//.test(specifier)) return 'a path into another package';
	if (LATE.some((name) => specifier === name || specifier.startsWith(`${name}/`)) && !isDynamic && !isType) {
		return 'loads late; use import()';
	}
	const own = /^@it-kompass\/([^/]+)(\/.*)?$/.exec(specifier);
	if (own === null) return null;
	const [, name = '', rest = ''] = own;
	if (!isDoor(name + rest, exported)) return 'not a door of that package';
	const allowed = ALLOWED[owner] ?? [];
	if (!allowed.includes(name) && !allowed.includes(name + rest)) return 'not in its layer';
	if (owner === 'packages/self-check' && name + rest === 'schema' && !isType)
		return 'only types; values come from ./stored';
	return null;
}

/** A door may stand for all files of a folder: `catalogue/de/checks/*.json`. */
function isDoor(path: string, exported: ReadonlySet<string>): boolean {
	return [...exported].some((door) => {
		const [start = '', end] = door.split('*');
		return end === undefined ? door === path : path.startsWith(start) && path.endsWith(end);
	});
}
