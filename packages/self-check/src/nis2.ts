export type { Nis2Links } from './nis2/nis2-links.ts';
export type { Nis2Screen } from './nis2/nis2-screen.ts';
export { NIS2_SCREENS } from './nis2/nis2-screens.ts';
export { SIDE_ACTIVITIES } from './nis2/side-activities.ts';
