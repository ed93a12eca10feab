import type { Partner } from '@it-kompass/schema';

declare const partners: readonly Partner[];
export default partners;
