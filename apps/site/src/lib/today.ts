import { buildDay } from './build-day.ts';
import { siteData } from './site-data.ts';

/** The day of this build, `YYYY-MM-DD`. See {@link buildDay}. */
export async function today(): Promise<string> {
	return buildDay(process.env.BUILD_DATE, (await siteData()).contentAsOf);
}
