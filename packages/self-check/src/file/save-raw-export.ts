import { downloadText } from '@it-kompass/ui';
import { rawExport } from '../store/raw-export.ts';
import { timestamp } from '../store/timestamp.ts';
import { saveCheck } from './save-check.ts';

/** Hands the visitor what the database holds, whatever release wrote it. `false` if the browser gives nothing out. */
export async function saveRawExport(now: Date): Promise<boolean> {
	const found = await rawExport(timestamp(now));
	if (found.kind === 'check') saveCheck(found.check, now);
	else if (found.kind === 'raw') downloadText('it-selbstcheck-nicht-lesbar.json', found.text);
	return found.kind !== 'nothing';
}
