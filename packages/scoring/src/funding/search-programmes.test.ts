import { describe, expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { sampleProgramme } from './sample-programme.ts';
import { searchProgrammes } from './search-programmes.ts';

const programmes = [
	sampleProgramme({
		id: 'nw-sicherheit',
		name: 'MID-Digitale Sicherheit',
		land: 'DE-NW',
		measuresCovered: ['penetrationstest', 'firewall'],
		measuresExcluded: ['standard-hardware'],
	}),
	sampleProgramme({
		id: 'bund-kredit',
		name: 'Förderkredit Digitalisierung',
		aliases: ['Kredit 511'],
		topics: ['digitalisierung'],
		measuresCovered: ['standard-hardware'],
		summary: 'Ein Darlehen für größere Vorhaben.',
	}),
	sampleProgramme({
		id: 'bund-go-digital',
		name: 'go-digital',
		aliases: ['godigital'],
		status: 'beendet',
		searchTerms: ['Straße'],
	}),
	sampleProgramme({ id: 'th-bonus', name: 'Digitalbonus', land: 'DE-TH', topics: ['digitalisierung'] }),
];

const ids = (query: string) => searchProgrammes(programmes, query).map(({ id }) => id);

describe('searchProgrammes', () => {
	test.each([
		['Penetrationstest', ['nw-sicherheit']],
		['pentest', ['nw-sicherheit']],
		['Firewall', ['nw-sicherheit']],
		['Firewalls', ['nw-sicherheit']],
		['Notebook', ['bund-kredit', 'nw-sicherheit']],
		['Notebooks', ['bund-kredit', 'nw-sicherheit']],
		['Kredit 511', ['bund-kredit']],
		['foerderkredit', ['bund-kredit']],
		['FÖRDERKREDIT', ['bund-kredit']],
		['forderkredit', ['bund-kredit']],
		['strasse', ['bund-go-digital']],
		['go digital', ['bund-go-digital']],
		['godigital', ['bund-go-digital']],
		['Thüringen', ['th-bonus']],
		['thueringen bonus', ['th-bonus']],
		['NRW Firewall', ['nw-sicherheit']],
		['Firewall Thüringen', []],
		['größere', ['bund-kredit']],
		['   ', []],
		['…', []],
	])('finds for „%s“ %j', (query, expected) => {
		expect(ids(query)).toEqual(expected);
	});

	test('says where it stands, and tells what is paid for from what is left out', () => {
		expect(searchProgrammes(programmes, 'Notebook')).toEqual([
			{ id: 'bund-kredit', place: 'covers', covers: ['standard-hardware'], excludes: [] },
			{ id: 'nw-sicherheit', place: 'excludes', covers: [], excludes: ['standard-hardware'] },
		]);
		expect(searchProgrammes(programmes, 'godigital')[0]?.place).toBe('name');
	});

	test('finds the same whatever the order of the programmes', () => {
		const reversed = [...programmes].reverse();
		for (const query of ['digital', 'Notebook', 'sicherheit'])
			expect(searchProgrammes(reversed, query)).toEqual(searchProgrammes(programmes, query));
	});
});

describe('foldText', () => {
	test('makes ä, ae and a the same, ß and ss too, and leaves words with single blanks', () => {
		expect(foldText('  Förder-Kredit,  Straße ')).toBe('forder kredit strasse');
		expect(foldText('FOERDER kredit STRASSE')).toBe('forder kredit strasse');
		expect(foldText('Café')).toBe('cafe');
	});
});
