import { SIZE_AND_RULES } from '../strings/nis2-size-de.ts';
import { ROLE_AND_TRADE } from '../strings/nis2-trade-de.ts';
import type { Nis2Screen } from './nis2-screen.ts';

/** Every question of the NIS2 check, in the order they are asked. Most visitors see seven to eleven of them. */
export const NIS2_SCREENS: readonly Nis2Screen[] = [...ROLE_AND_TRADE, ...SIZE_AND_RULES];
