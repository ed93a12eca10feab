import { describe, expect, test } from 'vitest';
import { DEFAULT_CHOICE, type EmbedChoice } from './embed-choice.ts';
import {
	elementSnippet,
	frameAddress,
	frameSnippet,
	inlineSnippet,
	policyLine,
	selfHostSnippet,
	shortcode,
	styleRule,
} from './embed-snippets.ts';
import { previewAddress } from './preview-address.ts';
import { privacyText } from './privacy-text.ts';

const hosts = { site: 'https://kompass.example', embed: 'https://check.example' };
const releases = { '1.0.0': 'sha384-AAA', '1.1.0': 'sha384-BBB' };
const choice = (changes: Partial<EmbedChoice>): EmbedChoice => ({ ...DEFAULT_CHOICE, ...changes });
const green = choice({ colours: { ...DEFAULT_CHOICE.colours, accent: '#0a5c2f' }, radius: 4, font: 'Verdana' });

describe('elementSnippet', () => {
	test('is two lines with a real link in the first', () => {
		expect(elementSnippet(DEFAULT_CHOICE, hosts, releases)).toBe(
			[
				'<it-selbstcheck lang="de" heading="2"><a href="https://kompass.example/selbstcheck/">IT-Selbstcheck starten</a></it-selbstcheck>',
				'<script async src="https://check.example/v1.js" referrerpolicy="no-referrer"></script>',
			].join('\n'),
		);
	});

	test('names what differs from the default, and leads to the matching page', () => {
		const [element] = elementSnippet(
			choice({ start: 'nis2', load: 'visible', theme: 'dark', heading: 3, partner: 'muster-it', minHeight: 640 }),
			hosts,
			releases,
		).split('\n');
		expect(element).toContain(
			'<it-selbstcheck lang="de" start="nis2" load="visible" theme="dark" heading="3" partner="muster-it" min-height="640">',
		);
		expect(element).toContain('href="https://kompass.example/nis2-check/"');
	});

	test('pins a released loader by its hash, and follows releases for any other version', () => {
		expect(elementSnippet(choice({ version: '1.1.0' }), hosts, releases)).toContain(
			'<script async src="https://check.example/1.1.0/loader.js" integrity="sha384-BBB" crossorigin="anonymous" referrerpolicy="no-referrer"></script>',
		);
		expect(elementSnippet(choice({ version: '9.9.9' }), hosts, releases)).toContain('/v1.js');
	});

	test('writes colours into the tag, and as a rule for a style sheet', () => {
		expect(elementSnippet(green, hosts, releases)).toContain(
			'style="--itk-accent: #0a5c2f; --itk-radius: 4px; --itk-font: Verdana"',
		);
		expect(styleRule(green)).toBe(
			'it-selbstcheck {\n\t--itk-accent: #0a5c2f;\n\t--itk-radius: 4px;\n\t--itk-font: Verdana;\n}',
		);
		expect(styleRule(DEFAULT_CHOICE)).toBe('');
	});

	test('lets no text end its tag or attribute', () => {
		const hostile = '"><script>alert(1)</script>&';
		const snippet = elementSnippet(choice({ title: hostile, link: hostile, font: hostile }), hosts, releases);
		expect(snippet.match(/<script/g)).toHaveLength(1);
		expect(snippet).toContain('title="&quot;&gt;&lt;script&gt;');
	});

	test('exempts the script from a consent tool only when asked', () => {
		expect(elementSnippet(choice({ cookiebot: true }), hosts, releases)).toContain(' data-cookieconsent="ignore"');
		expect(elementSnippet(DEFAULT_CHOICE, hosts, releases)).not.toContain('cookieconsent');
	});
});

describe('frameSnippet', () => {
	test('asks for the same check, without what only a loader can do', () => {
		const asked = choice({ start: 'voll', partner: 'muster-it', load: 'eager', minHeight: 900, title: 'Check' });
		expect(frameAddress(asked, hosts)).toBe(
			'https://check.example/embed/v1/?lang=de&start=voll&heading=2&partner=muster-it',
		);
		const snippet = frameSnippet(asked, hosts);
		expect(snippet).toContain('src="https://check.example/embed/v1/?lang=de&amp;start=voll&amp;');
		expect(snippet).toContain('title="Check"');
		expect(snippet).toContain('height: 900px');
	});
});

describe('the other forms', () => {
	test('need a policy for what they load, and for nothing else', () => {
		expect(policyLine('element', hosts)).toBe('script-src https://check.example; frame-src https://check.example');
		expect(policyLine('frame', hosts)).toBe('frame-src https://check.example');
	});

	test('load from the partner’s own server when he hosts the check himself', () => {
		expect(selfHostSnippet(green, hosts)).not.toContain('check.example');
		expect(inlineSnippet(green, hosts)).toContain('<it-selbstcheck-inline lang="de"');
	});

	test('write a shortcode that no text can end', () => {
		expect(shortcode(choice({ start: 'nis2', minHeight: 500, title: 'A]B[c' }))).toBe(
			'[it_selbstcheck start="nis2" heading="2" title="ABc" min-height="500"]',
		);
	});
});

describe('previewAddress', () => {
	test('keeps everything behind the #', () => {
		const address = new URL(previewAddress(green, hosts, false));
		expect(`${address.origin}${address.pathname}${address.search}`).toBe('https://check.example/vorschau/');
		expect(Object.fromEntries(new URLSearchParams(address.hash.slice(1)))).toEqual({
			lang: 'de',
			heading: '2',
			accent: '#0a5c2f',
			radius: '4px',
			font: 'Verdana',
			link: 'IT-Selbstcheck starten',
			page: 'hell',
		});
	});

	test('opens the check at once where its look is tried', () => {
		expect(previewAddress(DEFAULT_CHOICE, hosts, true)).toContain('load=eager');
	});
});

describe('privacyText', () => {
	test.each([
		['click', 'erst, wenn Sie auf den Link klicken'],
		['visible', 'sobald Sie in die Nähe des Checks blättern'],
		['eager', 'beim Öffnen dieser Seite ein Skript und den Check selbst'],
	] as const)('says when the check loads with %s', (load, words) => {
		expect(privacyText(choice({ load }), hosts, 'Betreiber GmbH')).toContain(words);
	});

	test('speaks of giving a result only where there is somebody to give it to', () => {
		expect(privacyText(DEFAULT_CHOICE, hosts, 'Betreiber GmbH')).not.toContain('besprechen');
		expect(privacyText(choice({ partner: 'muster-it' }), hosts, 'Betreiber GmbH')).toContain('Wort für Wort');
	});
});
