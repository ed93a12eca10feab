import type { FundingCatalogue } from '@it-kompass/schema';

declare const funding: FundingCatalogue;
export default funding;
