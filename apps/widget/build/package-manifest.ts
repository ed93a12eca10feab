/** Name under which the package is published. */
export const PACKAGE_NAME = '@it-kompass/widget';

/** `package.json` of the published package. It needs no other package: everything is in it. */
export function packageManifest(version: string): object {
	return {
		name: PACKAGE_NAME,
		version,
		description: 'IT-Selbstcheck zum Einbetten: Rahmen vom eigenen Server oder Element in der Seite',
		keywords: ['it-sicherheit', 'nis2', 'selbstcheck', 'custom-element', 'web-component'],
		license: 'MIT',
		type: 'module',
		main: './index.js',
		types: './index.d.ts',
		exports: {
			'.': { types: './index.d.ts', default: './index.js' },
			'./inline': { types: './inline.d.ts', default: './inline.js' },
			'./custom-elements.json': './custom-elements.json',
			'./package.json': './package.json',
		},
		bin: { 'it-kompass-widget': './it-kompass-widget.mjs' },
		files: [
			'app',
			'inline',
			'index.js',
			'index.d.ts',
			'inline.js',
			'inline.d.ts',
			'it-kompass-widget.mjs',
			'custom-elements.json',
			'THIRD-PARTY-NOTICES.txt',
		],
		// The two entries only define what they export; the parts they load later work when they are loaded.
		sideEffects: ['./app/**', './inline/*.js'],
		customElements: './custom-elements.json',
	};
}
