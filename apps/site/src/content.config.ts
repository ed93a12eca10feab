import { defineCollection } from 'astro:content';
import { articleSchema, fundingProgrammeSchema, glossarySchema, siteSchema } from '@it-kompass/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Astro's readers of front matter and YAML make a Date of an unquoted day; ours is a text without a time zone. */
function daysAsText(data: unknown): unknown {
	if (data instanceof Date) return data.toISOString().slice(0, 10);
	if (Array.isArray(data)) return data.map(daysAsText);
	if (typeof data !== 'object' || data === null) return data;
	return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, daysAsText(value)]));
}

const articles = defineCollection({
	// Rendering is deferred because the loader would otherwise swallow a Markdown fault and publish an empty page.
	loader: glob({ base: '../../content/articles', pattern: '**/*.md', deferRender: true }),
	schema: z.preprocess(daysAsText, articleSchema),
});

const site = defineCollection({
	loader: glob({ base: '../../content', pattern: 'site.yaml' }),
	schema: siteSchema,
});

const glossary = defineCollection({
	loader: glob({ base: '../../content/glossary', pattern: 'begriffe.yaml' }),
	schema: glossarySchema,
});

const funding = defineCollection({
	loader: glob({ base: '../../content/funding', pattern: '*.yaml' }),
	schema: z.preprocess(daysAsText, fundingProgrammeSchema),
});

export const collections = { articles, site, glossary, funding };
