/** A file has four levels: the file, the check, its answers, one answer. */
const MAX_DEPTH = 8;
/** 891 possible questions with three keys each, and room for the rest. */
const MAX_KEYS = 5000;

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Looks through JSON text before it is parsed, in one pass and without recursion.
 *
 * Returns `depth`, `keys`, `key <name>` (reserved) or `twice <name>`; `null` if nothing is wrong with it.
 * Exact for valid JSON; says nothing about whether it is valid.
 */
export function scanJson(text: string): string | null {
	/** The keys so far of every object that is open; `null` stands for a list. */
	const open: (Set<string> | null)[] = [];
	let keys = 0;
	let at = 0;
	while (at < text.length) {
		const character = text[at];
		if (character === '{' || character === '[') {
			if (open.length === MAX_DEPTH) return 'depth';
			open.push(character === '{' ? new Set() : null);
		} else if (character === '}' || character === ']') {
			open.pop();
		} else if (character === '"') {
			const end = endOfString(text, at);
			const seen = open.at(-1);
			if (seen && isKey(text, end)) {
				const key = decoded(text.slice(at, end));
				keys += 1;
				if (keys > MAX_KEYS) return 'keys';
				if (FORBIDDEN.has(key)) return `key ${key}`;
				if (seen.has(key)) return `twice ${key.slice(0, 60)}`;
				seen.add(key);
			}
			at = end;
			continue;
		}
		at += 1;
	}
	return null;
}

/** Index after the closing quote; the end of the text if there is none. */
function endOfString(text: string, start: number): number {
	for (let at = start + 1; at < text.length; at++) {
		if (text[at] === '\\') at += 1;
		else if (text[at] === '"') return at + 1;
	}
	return text.length;
}

/** True if a colon follows, spaces aside. */
function isKey(text: string, end: number): boolean {
	let at = end;
	while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
	return text[at] === ':';
}

/** The key with its escapes resolved, so that `"\u005f_proto__"` is seen for what it is. */
function decoded(literal: string): string {
	try {
		return String(JSON.parse(literal));
	} catch {
		return literal;
	}
}
