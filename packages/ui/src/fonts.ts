import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

/** Addresses of the two font files, for `<link rel="preload">`. The same files that fonts.css names. */
export const FONT_URLS: readonly string[] = [sans, serif];
