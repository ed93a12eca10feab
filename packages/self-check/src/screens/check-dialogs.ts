// One file for all that is asked back, and for the way back to what is there, so that it arrives in one request.
export { default as AdoptDialog } from './AdoptDialog.svelte';
export { default as DeleteDialog } from './DeleteDialog.svelte';
export { default as JumpList } from './JumpList.svelte';
export { default as KeptStand } from './KeptStand.svelte';
export { default as ResumeChoices } from './ResumeChoices.svelte';
