import type { CheckSession } from '@it-kompass/self-check';

/**
 * Whether the screen shown looks the same whatever was answered: the first page of a new check, and in the Kurzcheck, which
 * asks everybody the same, its questions. Only such a screen may be as high as its content and leave a trail of its steps.
 */
export function isOpenStep({ step, record }: Pick<CheckSession, 'step' | 'record'>): boolean {
	if (!record.running) return true;
	return record.context.mode === 'kurzcheck' && (step.kind === 'context' || step.kind === 'question');
}
