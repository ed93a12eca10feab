import type { MemoryReason } from '../store/open-store.ts';
import type { StoreMessageCode } from '../strings/problems.ts';

/** What a visitor is told when the check cannot be kept; nothing if that is his choice. */
export const OPENING_MESSAGE: Readonly<Record<MemoryReason, StoreMessageCode | null>> = {
	chosen: null,
	unavailable: 'unavailable',
	timeout: 'waiting',
	'newer-database': 'newer-database',
};
