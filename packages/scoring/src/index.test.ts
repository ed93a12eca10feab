import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as fundingDoor from './funding/index.ts';
import * as door from './index.ts';
import * as profileDoor from './profile/index.ts';

const FORBIDDEN =
	/\bDate\b|Math\.(?:random|sqrt|pow)|\*\*|\bperformance\b|localeCompare|\bIntl\b|\d\.\d+(?![\d']|\.\d)/;
const VALUE_IMPORT = /^(?:import|export) (?!type )[^;]*? from '(?!\.)/m;

/** What makes a source text impure; empty if nothing does. */
function impurities(text: string): string[] {
	const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
	return [code.match(FORBIDDEN)?.[0], code.match(VALUE_IMPORT)?.[0]].filter((found) => found !== undefined);
}

describe('index', () => {
	test('opens exactly these names', () => {
		expect(Object.keys(door).sort()).toEqual([
			'HORIZONS',
			'LEVELS',
			'MODEL_VERSION',
			'SCORING_LIMITS',
			'SIZE_OF_STAFF',
			'STAFF_QUESTION',
			'UnknownOptionError',
			'comparableWeight',
			'estimateFor',
			'levelOf',
			'migrateAnswers',
			'namedLimit',
			'scoreCheck',
			'visibleQuestions',
		]);
		expect(Object.keys(fundingDoor).sort()).toEqual([
			'FUNDING_QUESTION_ORDER',
			'MATCH_LIMITS',
			'MEASURE_TOPICS',
			'fundingBadge',
			'fundingState',
			'matchFunding',
			'matchRanges',
			'nextFundingQuestion',
			'searchProgrammes',
			'topicsOfMeasures',
		]);
		expect(Object.keys(profileDoor).sort()).toEqual([
			'SIDE_KINDS',
			'UNKNOWN',
			'bandOf',
			'contextAnswer',
			'figureOf',
			'fundingFiguresOf',
			'fundingGivenOf',
			'isBanded',
			'landOf',
			'measuresOf',
			'nis2FactsOf',
			'readProfile',
			'valuesOf',
		]);
	});

	test.each(['check', 'versions', 'funding', 'nis2', 'profile'])(
		'stands before %s without clock, chance, roots, decimals and runtime imports',
		(name) => {
			const folder = new URL(`./${name}/`, import.meta.url);
			const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
			expect(files.length).toBeGreaterThan(3);
			expect(files.flatMap((name) => impurities(readFileSync(new URL(name, folder), 'utf8')))).toEqual([]);
		},
	);

	test.each([
		['const now = new Date();', 'Date'],
		['const chance = Math.random();', 'Math.random'],
		['const root = Math.sqrt(2);', 'Math.sqrt'],
		['const half = 0.5;', '0.5'],
		["import { z } from 'zod';", "import { z } from '"],
		["import {\n\ta,\n\tb,\n} from 'zod';", "import {\n\ta,\n\tb,\n} from '"],
	])('would notice %j', (text, found) => {
		expect(impurities(text)).toEqual([found]);
	});
});
