import { parseArgs } from 'node:util';
import { SessionError } from './session.ts';

const OPTIONS = {
	release: { type: 'boolean', default: false },
	github: { type: 'boolean', default: false },
	check: { type: 'boolean', default: false },
	help: { type: 'boolean', short: 'h', default: false },
	content: { type: 'string' },
	out: { type: 'string' },
	today: { type: 'string' },
} as const;

export interface Options {
	readonly release: boolean;
	readonly github: boolean;
	readonly check: boolean;
	readonly help: boolean;
	readonly content?: string;
	readonly out?: string;
	readonly today?: string;
}

/**
 * The words and options of a call.
 *
 * @throws {SessionError} if an option is unknown or lacks its value
 */
export function parseOptions(args: readonly string[]): { words: readonly string[]; options: Options } {
	try {
		const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
		return { words: positionals, options: values };
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new SessionError('Eine der Optionen gibt es nicht.');
		if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
			throw new SessionError('Bei einer Option fehlt der Wert, oder sie nimmt keinen. Beispiel: --today 2026-11-23');
		throw error;
	}
}
