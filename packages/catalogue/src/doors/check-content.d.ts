import type { CheckContent } from '@it-kompass/schema';

// A page that shows only the start takes these alone; the rest is left out of its bytes.
export const id: CheckContent['id'];
export const title: CheckContent['title'];
export const start: CheckContent['start'];

declare const check: CheckContent;
export default check;
