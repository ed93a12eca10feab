/** Id under which a chosen Einrichtungsart is kept: `nis2-art-a2-5-4-1` for `A2-5.4.1`. */
export function kindFactId(kindId: string): string {
	return `nis2-art-${kindId.toLowerCase().replaceAll('.', '-')}`;
}

/** The Einrichtungsart kept under an id; `null` if the id keeps something else. */
export function kindIdOf(factId: string): string | null {
	const [, annex, ...number] = /^nis2-art-a([12])-(\d+)-(\d+)-(\d+)$/.exec(factId) ?? [];
	return annex === undefined ? null : `A${annex}-${number.join('.')}`;
}
