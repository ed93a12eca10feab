import type { Nis2Facts } from '@it-kompass/schema';
import { sortKinds } from './counted-kinds.ts';
import { reachesSize } from './reaches-size.ts';
import { everyWorld, type Nis2KindFacts, type Outcome, type Setting, type SizeOption } from './world.ts';

/** A setting with, for every way the open figures may turn out, the position of the size it comes to. */
export interface SizedSetting extends Setting {
	readonly sizeOutcomes: readonly Outcome<number>[];
}

/** Works out every size the company may have; ways that come to the same size share one. */
export function settingOf(facts: Nis2Facts, kinds: readonly Nis2KindFacts[]): SizedSetting {
	const sizes: SizeOption[] = [];
	const positions = new Map<string, number>();
	const base = { facts, kinds, ...sortKinds(facts, kinds) };
	const sizeOutcomes = everyWorld({ ...base, sizes: [] }, (world) => {
		const large = reachesSize(world, 1);
		const medium = reachesSize(world, 0);
		const key = [medium.reach, ...medium.reasons, large.reach, ...large.reasons].join();
		const known = positions.get(key);
		if (known !== undefined) return known;
		positions.set(key, sizes.length);
		return sizes.push([medium, large]) - 1;
	});
	return { ...base, sizes, sizeOutcomes };
}
