export type { Nis2Links } from './nis2/nis2-links.ts';
