export { ChecklistTicks, type TicksState } from './checklist/checklist-ticks.ts';
export { hasStoredCheck } from './store/has-stored-check.ts';
