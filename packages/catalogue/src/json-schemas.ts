import {
	articleSchema,
	checklistSchema,
	domainSchema,
	glossarySchema,
	measureSchema,
	questionnaireFrameSchema,
	redirectsSchema,
	siteSchema,
	sourceSchema,
} from '@it-kompass/schema';
import * as z from 'zod';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
	article: articleSchema,
	checklist: checklistSchema,
	domain: domainSchema,
	glossary: glossarySchema,
	measure: measureSchema,
	'questionnaire-frame': questionnaireFrameSchema,
	redirects: redirectsSchema,
	site: siteSchema,
	source: sourceSchema,
};

/** JSON Schemas (draft 7) for editors by file name below `content/.schema`: what may be written, defaults optional. */
export function jsonSchemas(): Map<string, string> {
	return new Map(
		Object.entries(SCHEMAS).map(([name, schema]) => {
			const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-07', reused: 'inline' });
			return [`${name}.schema.json`, `${JSON.stringify(json, null, '\t')}\n`];
		}),
	);
}
