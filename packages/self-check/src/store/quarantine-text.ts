import type { QuarantinedRecord } from './answer-store.ts';

/** Longer texts are cut: the file is for people who help. */
const MAX_TEXT = 100_000;
const MAX_DEPTH = 40;

/**
 * The quarantined records as JSON text that ends with a line feed. Never throws: what JSON cannot say becomes an object with
 * one key that starts with `$`, e.g. `{ "$number": "NaN" }`, `{ "$date": … }`, `{ "$blob": …, "bytes": … }`, `{ "$cycle": true }`.
 * Texts above 100,000 characters are cut and say so.
 */
export function quarantineText(records: readonly QuarantinedRecord[]): string {
	const plain = records.map(({ movedAt, reason, raw }) => ({ movedAt, reason, raw: describe(raw, []) }));
	return `${JSON.stringify({ format: 'it-kompass-quarantaene', records: plain }, null, 2)}\n`;
}

function describe(value: unknown, parents: readonly object[]): unknown {
	switch (typeof value) {
		case 'string':
			return value.length > MAX_TEXT ? { $text: value.slice(0, MAX_TEXT), length: value.length } : value;
		case 'number':
			return Number.isFinite(value) ? value : { $number: String(value) };
		case 'object':
			return value === null ? null : describeObject(value, parents);
		case 'boolean':
			return value;
		default:
			return { [`$${typeof value}`]: String(value) };
	}
}

function describeObject(value: object, parents: readonly object[]): unknown {
	if (parents.includes(value)) return { $cycle: true };
	if (parents.length >= MAX_DEPTH) return { $deeper: true };
	const inside = (child: unknown) => describe(child, [...parents, value]);
	if (Array.isArray(value)) return Array.from(value, inside);
	if (value instanceof Date) return { $date: Number.isNaN(value.getTime()) ? 'NaN' : value.toISOString() };
	if (value instanceof Blob) return { $blob: value.type, bytes: value.size };
	if (value instanceof Map) return { $map: [...value].map(inside) };
	if (value instanceof Set) return { $set: [...value].map(inside) };
	if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return { $bytes: value.byteLength };
	if (value instanceof RegExp || value instanceof Error) return { $text: String(value) };
	return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, inside(child)]));
}
