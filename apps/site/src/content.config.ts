import { defineCollection } from 'astro:content';
import { ARTICLE, CHECKLIST, FUNDING, GLOSSARY, SITE } from '@it-kompass/catalogue';
import { catalogueLoader } from './lib/catalogue-loader.ts';

const articles = defineCollection({ loader: catalogueLoader(ARTICLE), schema: ARTICLE.schema });
const checklists = defineCollection({ loader: catalogueLoader(CHECKLIST), schema: CHECKLIST.schema });
const site = defineCollection({ loader: catalogueLoader(SITE), schema: SITE.schema });
const glossary = defineCollection({ loader: catalogueLoader(GLOSSARY), schema: GLOSSARY.schema });
const funding = defineCollection({ loader: catalogueLoader(FUNDING), schema: FUNDING.schema });

export const collections = { articles, checklists, site, glossary, funding };
