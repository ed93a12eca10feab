// One file for all that is asked back, so that it arrives in one request.
export { default as AdoptDialog } from './AdoptDialog.svelte';
export { default as DeleteDialog } from './DeleteDialog.svelte';
export { default as RestartDialog } from './RestartDialog.svelte';
