import { buildDate } from './build-date.ts';
import { siteData } from './site-data.ts';

/** The day of this build, `YYYY-MM-DD`: what `BUILD_DATE` says, else the day of the editorial state in content/site.yaml. */
export async function today(): Promise<string> {
	return buildDate(process.env.BUILD_DATE, (await siteData()).contentAsOf);
}
