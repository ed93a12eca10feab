import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';

// The law of imports, for .ts, .js and .mjs. `turbo boundaries` reads the same law from turbo.json;
// test/structure/imports.test.ts reads it inside .svelte and .astro, where both are blind.

const TESTS = '\\.test\\.ts$|vitest\\.config\\.ts$';

/** Every file that a package's `exports` names, as one pattern. */
const DOORS = globSync(['packages/*/package.json', 'tools/package.json'])
	.flatMap((manifest) => doorsOf(manifest))
	.map((path) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
	.join('|');

export default {
	forbidden: [
		{
			name: 'schema-is-a-leaf',
			severity: 'error',
			comment: 'schema knows shapes only; it imports Zod and nothing of ours.',
			from: { path: '^packages/schema/src/', pathNot: TESTS },
			to: { pathNot: ['^packages/schema/src/', '(^|/)node_modules/zod/'] },
		},
		{
			name: 'scoring-is-pure',
			severity: 'error',
			comment: 'scoring runs in any browser and any test without set-up: at run time it imports only itself.',
			from: { path: '^packages/scoring/src/', pathNot: TESTS },
			to: { pathNot: '^packages/scoring/src/', dependencyTypesNot: ['type-only'] },
		},
		{
			name: 'scoring-takes-types-from-schema-only',
			severity: 'error',
			comment: 'The shapes scoring works on are those of schema.',
			from: { path: '^packages/scoring/src/', pathNot: TESTS },
			to: { pathNot: ['^packages/scoring/src/', '^packages/schema/src/'] },
		},
		{
			name: 'protocol-is-pure',
			severity: 'error',
			comment: 'What frame and host page share runs on pages of others and counts every byte: it imports only itself.',
			from: { path: '^packages/widget-protocol/src/', pathNot: TESTS },
			to: { pathNot: '^packages/widget-protocol/src/' },
		},
		{
			name: 'only-apps-speak-the-protocol',
			severity: 'error',
			comment: 'Loader, frame and the configurator speak it; a check does not know that it stands in a frame.',
			from: { path: '^packages/(?!widget-protocol/)' },
			to: { path: '^packages/widget-protocol/' },
		},
		{
			name: 'ui-knows-no-domain',
			severity: 'error',
			comment: 'ui is looks; what a question or a measure is stays outside.',
			from: { path: '^packages/ui/' },
			to: { path: '^(packages/(?!ui/|config/)|apps/|content/)' },
		},
		{
			name: 'hosting-stands-alone',
			severity: 'error',
			comment: 'hosting serves any built folder; it knows neither content nor pages.',
			from: { path: '^packages/hosting/' },
			to: { path: '^(packages/(?!hosting/|config/)|apps/|content/)' },
		},
		{
			name: 'catalogue-reads-and-checks',
			severity: 'error',
			comment:
				'catalogue works at build time with schema, scoring, yaml, zod, papaparse, leven and Node itself; cspell only checks, so it loads late.',
			from: { path: '^packages/catalogue/(src|bin)/', pathNot: TESTS },
			to: {
				pathNot: ['^packages/(catalogue|schema|scoring)/', '(^|/)node_modules/(yaml|zod|cspell-lib|papaparse|leven)/'],
				dependencyTypesNot: ['core'],
			},
		},
		{
			name: 'browser-takes-types-only-from-schema',
			severity: 'error',
			comment:
				'Full Zod costs about 20 kB. Browser code takes types from the door and values from ./stored and ./stored-earlier.',
			from: { path: '^(packages/self-check/src|apps/site/src/partner|apps/widget/src)/', pathNot: TESTS },
			to: { path: '^packages/schema/src/(?!stored(-earlier)?\\.ts)', dependencyTypesNot: ['type-only'] },
		},
		{
			name: 'self-check-knows-its-layer',
			severity: 'error',
			comment: 'self-check works with schema, scoring and ui; content comes in as a value.',
			from: { path: '^packages/self-check/src/' },
			to: { path: '^(packages/(catalogue|hosting)/|apps/|content/)' },
		},
		{
			name: 'storage-and-charts-load-late',
			severity: 'error',
			comment:
				'Dexie throws while loading where a browser blocks site data, and Chart.js is heavy: import them dynamically. ' +
				'Only src/store/dexie-*.ts and src/chart/ name them directly, and are themselves imported dynamically.',
			from: {
				path: '^(packages|apps)/',
				pathNot: ['^packages/self-check/src/store/dexie-[^/]+\\.ts$', '^packages/self-check/src/chart/', TESTS],
			},
			to: { path: '(^|/)node_modules/(dexie|chart\\.js)/', dynamic: false, dependencyTypesNot: ['type-only'] },
		},
		{
			name: 'storage-adapter-loads-late',
			severity: 'error',
			comment: 'A static import of the Dexie adapter pulls Dexie onto the start path; use import().',
			from: { path: '^packages/', pathNot: ['^packages/self-check/src/store/(dexie-[^/]+|device-store)\\.ts$', TESTS] },
			to: {
				path: '^packages/self-check/src/store/(dexie-[^/]+|device-store)\\.ts$',
				dynamic: false,
				dependencyTypesNot: ['type-only'],
			},
		},
		{
			name: 'loader-is-tiny',
			severity: 'error',
			comment: 'The loader runs with the rights of the host and has 2.5 kB: itself and the protocol, nothing else.',
			from: { path: '^apps/widget/src/loader/', pathNot: TESTS },
			to: { pathNot: ['^apps/widget/src/loader/', '^packages/widget-protocol/src/'] },
		},
		{
			name: 'no-deep-import',
			severity: 'error',
			comment: 'Use the package name and one of its exports, not a path into another package.',
			from: { path: '^((?:packages|apps)/[^/]+|test|tools)/' },
			to: { path: '^(packages|tools)/', pathNot: ['^$1/', `^(${DOORS})$`] },
		},
		{
			name: 'no-import-past-exports',
			severity: 'error',
			comment: 'The package does not export this path.',
			from: {},
			to: { path: '^@it-kompass/', pathNot: '\\.(json|css|svelte)$', couldNotResolve: true },
		},
		{
			name: 'tools-run-and-are-not-part',
			severity: 'error',
			comment: 'tools start, install and check; nothing that is built or shipped imports them.',
			from: { path: '^(packages|apps)/', pathNot: TESTS },
			to: { path: '^tools/' },
		},
		{
			name: 'tools-know-no-package',
			severity: 'error',
			comment: 'tools start programs by name; what runs before the packages are built must not import them.',
			from: { path: '^tools/' },
			to: { path: '^(packages/(?!config/)|apps/|content/|test/)' },
		},
		{
			name: 'apps-are-ends',
			severity: 'error',
			comment: 'No package imports an app, and no app imports another.',
			from: { path: '^(packages/[^/]+|apps/[^/]+)/' },
			to: { path: '^apps/', pathNot: '^$1/' },
		},
		{
			name: 'no-circular',
			severity: 'error',
			comment: 'A cycle hides who depends on whom.',
			from: {},
			to: { circular: true },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '(^|/)(dist|dist-desk|fixtures|\\.astro|\\.turbo|test-results)/' },
		tsPreCompilationDeps: 'specify',
		combinedDependencies: false,
		enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['svelte', 'import', 'default'] },
	},
};

function doorsOf(manifest) {
	const { exports = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
	const targets = Object.values(exports).flatMap((target) =>
		typeof target === 'string' ? [target] : Object.values(target),
	);
	return targets.map((target) => posix.join(dirname(manifest), target));
}
