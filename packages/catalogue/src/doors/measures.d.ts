import type { MeasureCatalogue } from '@it-kompass/schema';

declare const measures: MeasureCatalogue;
export default measures;
