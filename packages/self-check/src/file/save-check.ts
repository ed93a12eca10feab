import type { StoredCheck } from '@it-kompass/schema/stored';
import { downloadText } from '@it-kompass/ui';
import { exportCheck } from './export-check.ts';
import { fileName } from './file-name.ts';

/** Hands the visitor his check as a file. Without a check nothing happens. */
export function saveCheck(check: StoredCheck | null, now: Date): void {
	if (check !== null) downloadText(fileName(now), exportCheck(check, now));
}
