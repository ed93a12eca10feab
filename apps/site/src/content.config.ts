import { defineCollection } from 'astro:content';
import { articleSchema, glossarySchema, siteSchema } from '@it-kompass/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Astro's front matter reader makes a Date of an unquoted day; ours is a text without a time zone. */
function daysAsText(data: unknown): unknown {
	if (typeof data !== 'object' || data === null) return data;
	return Object.fromEntries(
		Object.entries(data).map(([key, value]) => [key, value instanceof Date ? value.toISOString().slice(0, 10) : value]),
	);
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

export const collections = { articles, site, glossary };
