import type { Nis2Class } from '@it-kompass/schema';
import { hasAnyRole, hasRole, someCounted } from './counted-kinds.ts';
import type { SizeStep, World } from './world.ts';

/** Reads § 28 Abs. 1, 2 and 8 and § 29 from top to bottom. The first that fits decides; every step notes its reason. */
export function classOf(world: World): Nis2Class {
	if (world.is('landLawIt')) {
		world.because('landesrecht');
		return 'nicht-erfasst';
	}
	if (world.is('criticalPlant')) {
		world.because('kritische-anlage');
		return 'besonders-wichtige-einrichtung';
	}
	if (world.is('federalAdministration')) {
		world.because('bundesverwaltung');
		return 'nicht-erfasst';
	}
	if (isAtAnySize(world) || isLargeTelecoms(world) || isLargeAnnex1(world)) return 'besonders-wichtige-einrichtung';
	return isImportant(world) ? 'wichtige-einrichtung' : 'nicht-erfasst';
}

/** Abs. 1 S. 1 Nr. 2. */
function isAtAnySize(world: World): boolean {
	if (hasRole(world, 'tld')) {
		world.because('tld-registry');
		return true;
	}
	if (hasRole(world, 'dns')) {
		world.because('dns-dienst');
		return true;
	}
	if (!hasRole(world, 'vertrauensdienst') || !world.is('qualifiedTrustService')) return false;
	world.because('qualifizierter-vertrauensdienst');
	return true;
}

/** Abs. 1 S. 1 Nr. 3. */
function isLargeTelecoms(world: World): boolean {
	if (!hasRole(world, 'telekommunikation')) return false;
	return note(world, world.reaches(0), 'telekommunikation-ab-50', 'telekommunikation-geld');
}

/** Abs. 1 S. 1 Nr. 4. */
function isLargeAnnex1(world: World): boolean {
	if (!someCounted(world, ({ annex }) => annex === 1) || !world.is('forPay')) return false;
	return note(world, world.reaches(1), 'anlage-1-ab-250', 'anlage-1-geld-50-43');
}

/** Abs. 2 S. 1 Nr. 1 to 3. */
function isImportant(world: World): boolean {
	if (hasRole(world, 'vertrauensdienst')) {
		world.because('vertrauensdienst');
		return true;
	}
	if (hasRole(world, 'telekommunikation')) {
		world.because('telekommunikation-klein');
		return true;
	}
	if (!someCounted(world, () => true)) {
		world.because('keine-einrichtungsart');
		return false;
	}
	if (!world.is('forPay')) {
		world.because('kein-entgelt');
		return false;
	}
	if (!note(world, world.reaches(0), 'ab-50', 'geld-10')) {
		world.because('unter-den-schwellen');
		return false;
	}
	if (!someCounted(world, ({ annex }) => annex === 1)) world.because('anlage-2-hoechstens-wichtig');
	return true;
}

type SizeCode = Parameters<World['because']>[0];

function note(world: World, reach: SizeStep['reach'], byStaff: SizeCode, byMoney: SizeCode): boolean {
	if (reach === null) return false;
	world.because(reach === 'staff' ? byStaff : byMoney);
	return true;
}

/** True if a class of § 28 comes out, whichever; asks for the size in two parts only. */
export function isCovered(world: World): boolean {
	if (world.is('landLawIt')) return false;
	if (world.is('criticalPlant')) return true;
	if (world.is('federalAdministration')) return false;
	if (hasAnyRole(world)) return true;
	return someCounted(world, () => true) && world.is('forPay') && world.isMedium();
}
