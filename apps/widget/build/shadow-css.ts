import type { CSSOptions } from 'vite';

/** A plugin of PostCSS, as Vite takes it. */
type SheetPlugin = NonNullable<Exclude<NonNullable<CSSOptions['postcss']>, string>['plugins']>[number];

/** What a `rem` is on a page that does not change it; CSS pixels. Conditions of a width cannot hold a custom property. */
const REM_PX = 16;

const WIDTH = /@media \((min|max)-width: ([\d.]+)rem\)/g;
/** A box of ours that asks for its own width. */
const OWN_WIDTH = /@container \(width < ([\d.]+)rem\)/g;
const REM = /(?<![\w.-])(-?\d*\.?\d+)rem\b/g;
const BODY = /(?<=^|[\s,}])body(?=\s*[,{])/g;
const CLAMPED_VW = /(?<=clamp\([^;]*[\d.])vw\b/g;

/**
 * Makes styles of a page fit for a box inside somebody else's page. That page may have made a `rem` smaller, and its
 * window says nothing about the width of the box: lengths count in `--itk-rem`, conditions ask the container `itk`. What
 * hangs on the root hangs on the host, and what is said of the body goes for `.itk-body`.
 */
export function shadowCss(css: string): string {
	return css
		.replace(WIDTH, (_, bound, rem) => `@container itk (${bound}-width: ${Number(rem) * REM_PX}px)`)
		.replace(OWN_WIDTH, (_, rem) => `@container (width < ${Number(rem) * REM_PX}px)`)
		.replace(REM, 'calc($1 * var(--itk-rem))')
		.replace(CLAMPED_VW, 'cqi')
		.replace(/:root\b/g, ':host')
		.replace(BODY, '.itk-body');
}

/** {@link shadowCss} for every style sheet, its imports included, and the styles of components. */
export const shadowSheets: SheetPlugin = {
	postcssPlugin: 'shadow-css',
	OnceExit(sheet, { postcss, result }) {
		const changed = postcss.parse(shadowCss(sheet.toString()), { from: result.opts.from });
		sheet.removeAll();
		sheet.append(changed);
	},
};
