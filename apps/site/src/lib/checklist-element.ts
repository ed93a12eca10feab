import { ChecklistTicks, hasStoredCheck, type TicksState } from '@it-kompass/self-check/checklist';

const STATES: Readonly<Record<TicksState, string>> = {
	kept: 'Die Haken sind auf diesem Gerät gemerkt.',
	unavailable:
		'Dieser Browser merkt sich gerade nichts. Die Haken gelten, solange die Seite offen ist. Drucken Sie die Liste, wenn Sie sie brauchen.',
	failed: 'Der letzte Haken ließ sich nicht speichern. Er gilt, solange die Seite offen ist.',
	gone: 'Die gespeicherten Daten wurden gelöscht. Die Haken gelten, solange die Seite offen ist.',
};

/** The parts of a checklist page that only work with script. */
export interface ChecklistBar {
	/** Hidden until script runs. */
	readonly root: HTMLElement;
	/** What the page says without script. */
	readonly alone: HTMLElement;
	readonly count: HTMLElement;
	readonly status: HTMLElement;
	readonly keep: HTMLButtonElement;
	readonly forget: HTMLButtonElement;
	readonly print: HTMLButtonElement;
}

/** Counts the ticks of a list and keeps them on the device once the visitor asks for it. Without script the boxes work alone. */
export async function connectChecklist(
	{ checklist = '', questionnaire = '' }: DOMStringMap,
	boxes: readonly HTMLInputElement[],
	bar: ChecklistBar,
): Promise<void> {
	const ticked = () => boxes.filter((box) => box.checked).map((box) => Number(box.value));
	const count = () => {
		bar.count.textContent = `${ticked().length} von ${boxes.length} Punkten abgehakt`;
	};
	const say = (text: string, isKept: boolean) => {
		bar.status.textContent = text;
		bar.keep.hidden = isKept;
		bar.forget.hidden = !isKept;
	};
	const ticks = new ChecklistTicks({
		checklistId: checklist,
		questionnaireVersion: questionnaire,
		onchange(state, kept) {
			if (state === 'kept') for (const box of boxes) box.checked = kept.has(Number(box.value));
			count();
			say(STATES[state], state === 'kept' || state === 'failed');
		},
	});

	for (const box of boxes) {
		box.addEventListener('change', () => {
			count();
			void ticks.tick(Number(box.value), box.checked);
		});
	}
	bar.keep.addEventListener('click', () => void ticks.keep(ticked()).then(() => moveFocus(bar.keep, bar.forget)));
	bar.forget.addEventListener('click', async () => {
		await ticks.forget(ticked());
		say('Die Haken sind nicht mehr gespeichert. Sie gelten, solange die Seite offen ist.', false);
		moveFocus(bar.forget, bar.keep);
	});
	bar.print.addEventListener('click', () => print());
	count();
	bar.root.hidden = false;
	bar.alone.hidden = true;
	if (await hasStoredCheck()) await ticks.resume();
}

/** A button that disappears would take the focus with it. */
function moveFocus(from: HTMLElement, to: HTMLElement): void {
	const isLost = document.activeElement === from || document.activeElement === document.body;
	if (from.hidden && isLost) to.focus();
}
