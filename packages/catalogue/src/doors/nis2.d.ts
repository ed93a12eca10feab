import type { Nis2Catalogue } from '@it-kompass/schema';

declare const nis2: Nis2Catalogue;
export default nis2;
