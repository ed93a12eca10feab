import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isModeName } from '../src/embed/modes.ts';
import { fillPlugin, PLUGIN_FOLDER, PluginConstantError, packPlugin } from './pack-plugin.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PHP = readFileSync(`${ROOT}${PLUGIN_FOLDER}/it-selbstcheck.php`, 'utf8');
const README = readFileSync(`${ROOT}${PLUGIN_FOLDER}/readme.txt`, 'utf8');
const CONSTANTS = {
	SITE_URL: 'https://www.beispiel.de',
	EMBED_URL: 'https://check.beispiel.de',
	LOADER_VERSION: '1.2.3',
	LOADER_INTEGRITY: 'sha384-abc+/0',
};

/** Files of an archive without compression, read from its index on. */
function unpacked(zip: Buffer): Readonly<Record<string, string>> {
	const end = zip.length - 22;
	expect(zip.readUInt32LE(end)).toBe(0x06054b50);
	const files: Record<string, string> = {};
	let at = zip.readUInt32LE(end + 16);
	for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
		const [size, nameSize] = [zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28)];
		const start = zip.readUInt32LE(at + 42) + 30 + nameSize;
		const body = zip.subarray(start, start + size);
		expect(zip.readUInt32LE(at + 16)).toBe(crc32(body));
		files[zip.toString('utf8', at + 46, at + 46 + nameSize)] = body.toString('utf8');
		at += 46 + nameSize;
	}
	return files;
}

describe('packPlugin', () => {
	test('packs plugin, readme and licence into the folder WordPress unpacks', () => {
		const files = unpacked(packPlugin(ROOT, CONSTANTS));
		expect(Object.keys(files)).toEqual([
			'it-selbstcheck/it-selbstcheck.php',
			'it-selbstcheck/license.txt',
			'it-selbstcheck/readme.txt',
		]);
		expect(files['it-selbstcheck/it-selbstcheck.php']).toContain("'https://check.beispiel.de'");
		expect(files['it-selbstcheck/readme.txt']).toContain('script-src https://check.beispiel.de;');
		expect(files['it-selbstcheck/license.txt']).toMatch(/^MIT License\n(?:.*\n)+SOFTWARE\.\n$/);
		expect(Object.values(files).join()).not.toContain('it-kompass.example');
	});

	test('packs the same bytes whenever and wherever it runs', () => {
		const hash = (zone: string) =>
			spawnSync(
				process.execPath,
				[
					'--input-type=module',
					'-e',
					`import { packPlugin } from './build/pack-plugin.ts';
					process.stdout.write(packPlugin('./', ${JSON.stringify(CONSTANTS)}).toString('base64'))`,
				],
				{ cwd: ROOT, env: { ...process.env, TZ: zone, NODE_OPTIONS: '' }, encoding: 'utf8' },
			).stdout;
		expect(hash('Pacific/Auckland')).toBe(packPlugin(ROOT, CONSTANTS).toString('base64'));
	});
});

describe('fillPlugin', () => {
	test('writes addresses, version and hash, and nothing else', () => {
		const filled = fillPlugin(PHP, CONSTANTS);
		for (const value of Object.values(CONSTANTS)) expect(filled).toContain(`= '${value}';\n`);
		expect(filled.split('\n').filter((line) => !PHP.includes(line))).toHaveLength(4);
	});

	test.each([
		['a value that would end the string', PHP, { ...CONSTANTS, SITE_URL: "https://x.de'.phpinfo().'" }],
		['a plugin without the line', PHP.replace('const EMBED_URL', 'const OTHER_URL'), CONSTANTS],
		['a plugin that says it twice', `${PHP}\nconst SITE_URL = '';\n`, CONSTANTS],
	])('refuses %s', (_, php, constants) => {
		expect(() => fillPlugin(php, constants)).toThrow(PluginConstantError);
	});
});

describe('the plugin', () => {
	test('offers the modes the frame has', () => {
		const [, list = ''] = /const STARTS = array\(\n([^;]+)\n\);/.exec(PHP) ?? [];
		const starts = [...list.matchAll(/^\t'([^']+)'/gm)].map(([, key = '']) => key);
		expect(starts).toContain('kurzcheck');
		expect(starts.filter((key) => !isModeName(key))).toEqual([]);
	});

	test('names one version, and the oldest WordPress and PHP, alike in both files', () => {
		const said = (text: string, name: string) => new RegExp(`${name}: +(\\S+)`).exec(text)?.[1];
		expect(said(README, 'Stable tag')).toBe(said(PHP, 'Version'));
		expect(said(PHP, 'Version')).toMatch(/^\d+\.\d+\.\d+$/);
		for (const name of ['Requires at least', 'Requires PHP', 'License']) {
			expect(said(README, name)).toBe(said(PHP, name));
		}
	});

	test('reads no input past WordPress and prints nothing unescaped', () => {
		expect(PHP).not.toMatch(/\$_(GET|POST|REQUEST|COOKIE|SERVER)|setcookie|\beval\b|file_get_contents|wp_remote_/);
		expect([...PHP.matchAll(/(?:<\?php echo|\becho) (\w+)/g)].map(([, name]) => name)).toEqual(['esc_html']);
	});
});
