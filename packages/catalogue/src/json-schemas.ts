import {
	articleSchema,
	benchmarkSchema,
	checklistSchema,
	checkQuestionsSchema,
	domainSchema,
	examplesSchema,
	fundingProgrammeSchema,
	glossarySchema,
	measureSchema,
	nis2DeadlinesSchema,
	nis2DutiesSchema,
	nis2KindsSchema,
	nis2SentencesSchema,
	nis2UnlistedListSchema,
	partnerSchema,
	profileFileSchema,
	questionnaireFrameSchema,
	redirectsSchema,
	siteSchema,
	sourceSchema,
	versionTableSchema,
} from '@it-kompass/schema';
import * as z from 'zod';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
	article: articleSchema,
	benchmark: benchmarkSchema,
	check: checkQuestionsSchema,
	checklist: checklistSchema,
	domain: domainSchema,
	examples: examplesSchema,
	funding: fundingProgrammeSchema,
	glossary: glossarySchema,
	measure: measureSchema,
	'nis2-begruendungen': nis2SentencesSchema,
	'nis2-einrichtungsarten': nis2KindsSchema,
	'nis2-fristen': nis2DeadlinesSchema,
	'nis2-nicht-gelistet': nis2UnlistedListSchema,
	'nis2-pflichten': nis2DutiesSchema,
	partner: partnerSchema,
	profile: profileFileSchema,
	'questionnaire-frame': questionnaireFrameSchema,
	redirects: redirectsSchema,
	site: siteSchema,
	source: sourceSchema,
	versions: versionTableSchema,
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
