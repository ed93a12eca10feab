import type { ContentKind } from './content-kind.ts';
import { DIAGRAM, LOGO, MEDIA } from './file-kinds.ts';
import { NIS2_DEADLINES, NIS2_DUTIES, NIS2_KINDS, NIS2_SENTENCES, NIS2_UNLISTED } from './nis2-kinds.ts';
import { CHECK, PROFILE } from './profile-kinds.ts';
import { DOMAIN, FRAME, FROZEN, VERSIONS } from './questionnaire-kinds.ts';
import { ARTICLE, BENCHMARK, CHECKLIST, FUNDING, MEASURE, PARTNER, SOURCE } from './record-kinds.ts';
import { EXAMPLES, GLOSSARY, REDIRECTS, SITE } from './single-kinds.ts';

/** Every kind of content, in the order messages name their folders. A new kind is an entry here and its schema. */
export const CONTENT_KINDS: readonly ContentKind[] = [
	SITE,
	REDIRECTS,
	EXAMPLES,
	FRAME,
	VERSIONS,
	DOMAIN,
	FROZEN,
	MEASURE,
	SOURCE,
	BENCHMARK,
	GLOSSARY,
	NIS2_KINDS,
	NIS2_UNLISTED,
	NIS2_DUTIES,
	NIS2_DEADLINES,
	NIS2_SENTENCES,
	FUNDING,
	PARTNER,
	LOGO,
	PROFILE,
	CHECK,
	CHECKLIST,
	DIAGRAM,
	ARTICLE,
	MEDIA,
];
