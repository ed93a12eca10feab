import { ARTICLE_SECTIONS } from '@it-kompass/schema';
import type { FileKind } from './content-kind.ts';

/** How files are named: small letters, digits and hyphens. */
export const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** The folders articles lie in. */
export const SECTION = `(?:${ARTICLE_SECTIONS.join('|')})`;

/** Drawings articles may show. */
export const DIAGRAM: FileKind = {
	id: 'diagram',
	folder: 'diagrams',
	file: `(${NAME})\\.svg`,
	form: 'text',
	folderRule: 'Schaubilder sind SVG-Dateien und heißen nach ihrer Kennung. Beispiel: diagrams/meldefristen.svg',
};

/** Pictures of articles. */
export const MEDIA: FileKind = {
	id: 'media',
	folder: 'articles',
	file: `(${SECTION}/medien/${NAME}\\.(?:webp|avif|png|jpg))`,
	form: 'bytes',
};

/** Pictures of partners; a browser reads them, we do not. */
export const LOGO: FileKind = {
	id: 'logo',
	folder: 'partners',
	file: `(${NAME}\\.(?:svg|png|webp))`,
	form: 'name',
};
