import type { Catalogue } from '@it-kompass/schema';

declare const catalogue: Catalogue;
export default catalogue;
