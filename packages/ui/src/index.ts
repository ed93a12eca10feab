export { default as Band } from './Band.svelte';
export { default as LevelMark } from './LevelMark.svelte';
export { default as Needle } from './Needle.svelte';
export { default as Notice } from './Notice.svelte';
export { default as Rose } from './Rose.svelte';
export { axisPoint, type Point, type RoseAxis } from './rose-geometry.ts';
export { default as ScrollRegion } from './ScrollRegion.svelte';
