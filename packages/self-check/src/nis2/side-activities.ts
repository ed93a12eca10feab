/** What many firms do besides their trade, and what an annex lists. */
export interface SideActivity {
	readonly id: string;
	/** The Einrichtungsart it would be. */
	readonly kindId: string;
	readonly label: string;
	readonly note: string;
}

/** The four that small and medium-sized firms have most often. Each is asked once, for all of them on one screen. */
export const SIDE_ACTIVITIES: readonly SideActivity[] = [
	{
		id: 'photovoltaik',
		kindId: 'A1-1.1.4',
		label: 'Photovoltaik, die Strom ins Netz einspeist',
		note: 'zum Beispiel auf dem Hallendach',
	},
	{
		id: 'blockheizkraftwerk',
		kindId: 'A1-1.1.4',
		label: 'Eigenes Blockheizkraftwerk, das Strom einspeist',
		note: 'oder eine andere kleine Anlage zur Stromerzeugung',
	},
	{
		id: 'ladepunkte',
		kindId: 'A1-1.1.9',
		label: 'Ladepunkte, an denen auch andere laden',
		note: 'zum Beispiel Kunden oder Besucher',
	},
	{
		id: 'konzern-it',
		kindId: 'A1-6.1.10',
		label: 'IT für andere Unternehmen der eigenen Gruppe',
		note: 'Sie betreiben oder verwalten dort Systeme mit',
	},
];

/** Id under which the answer for one of them is kept. */
export function sideFactId(id: string): string {
	return `nis2-neben-${id}`;
}
