import { describe, expect, test } from 'vitest';
import { DEFAULT_PORT, portFrom } from './port-from.ts';

describe('portFrom', () => {
	test.each([
		[undefined, DEFAULT_PORT],
		['', DEFAULT_PORT],
		['8080', 8080],
		['65533', 65_533],
	])('reads %s as %i', (value, port) => {
		expect(portFrom(value)).toBe(port);
	});

	test.each(['0', '65534', '65536', '-1', '80.5', '0x50', '1e3', ' 80', 'http', '99999999999'])(
		'refuses %s',
		(value) => {
			expect(portFrom(value)).toBeNull();
		},
	);
});
