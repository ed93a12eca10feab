// Loaded into a build with --import. Sets its clock off by CLOCK_SHIFT_DAYS and writes, at its end, the peak resident
// memory of the process in kilobytes to MEMORY_REPORT.
import { writeFileSync } from 'node:fs';

const MS_PER_DAY = 86_400_000;
const shiftMs = Number(process.env.CLOCK_SHIFT_DAYS ?? 0) * MS_PER_DAY;
const RealDate = Date;

globalThis.Date = class extends RealDate {
	constructor(...parts) {
		if (parts.length === 0) super(RealDate.now() + shiftMs);
		else super(...parts);
	}

	static now() {
		return RealDate.now() + shiftMs;
	}
};

process.on('exit', () => {
	if (process.env.MEMORY_REPORT) writeFileSync(process.env.MEMORY_REPORT, String(process.resourceUsage().maxRSS));
});
