export { default as SelfCheck } from './SelfCheck.svelte';
export { type AddressBar, type HiddenAddress, hiddenAddress } from './session/address-bar.ts';
export type { CheckLinks } from './session/check-links.ts';
export { type CheckPlace, ownPage } from './session/check-place.ts';
export type { CheckSession } from './session/check-session.svelte.ts';
