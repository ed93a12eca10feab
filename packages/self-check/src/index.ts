export { default as SelfCheck } from './SelfCheck.svelte';
export type { CheckLinks } from './session/check-links.ts';
