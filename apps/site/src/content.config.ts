import { defineCollection } from 'astro:content';
import { articleSchema, checklistSchema, fundingProgrammeSchema, glossarySchema, siteSchema } from '@it-kompass/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { daysAsText } from './lib/days-as-text.ts';
import { wholeCollection } from './lib/whole-collection.ts';

const articles = defineCollection({
	loader: wholeCollection(glob({ base: '../../content/articles', pattern: '**/*.md' })),
	schema: z.preprocess(daysAsText, articleSchema),
});

const checklists = defineCollection({
	loader: glob({ base: '../../content/checklists', pattern: '*.yaml' }),
	schema: z.preprocess(daysAsText, checklistSchema),
});

const site = defineCollection({
	loader: glob({ base: '../../content', pattern: 'site.yaml' }),
	schema: z.preprocess(daysAsText, siteSchema),
});

const glossary = defineCollection({
	loader: glob({ base: '../../content/glossary', pattern: 'begriffe.yaml' }),
	schema: z.preprocess(daysAsText, glossarySchema),
});

const funding = defineCollection({
	loader: glob({ base: '../../content/funding', pattern: '*.yaml' }),
	schema: z.preprocess(daysAsText, fundingProgrammeSchema),
});

export const collections = { articles, checklists, site, glossary, funding };
