import type { Catalogue } from '@it-kompass/schema';

declare const check: Catalogue;
export default check;
