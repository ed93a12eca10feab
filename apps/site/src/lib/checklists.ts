import { type CollectionEntry, getCollection } from 'astro:content';

export type ChecklistEntry = CollectionEntry<'checklists'>;

/** All checklists, by title as a German dictionary sorts. */
export async function allChecklists(): Promise<readonly ChecklistEntry[]> {
	const { compare } = new Intl.Collator('de');
	return (await getCollection('checklists')).sort((a, b) => compare(a.data.title, b.data.title));
}

/** How many points a checklist has. */
export function itemCount({ data }: ChecklistEntry): number {
	return data.groups.reduce((sum, { items }) => sum + items.length, 0);
}
