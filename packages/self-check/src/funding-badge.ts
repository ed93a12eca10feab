export { type BadgeFacts, fundingBadge } from '@it-kompass/scoring/funding';
export { badgeText, daysLeftText } from './strings/funding-badge-de.ts';
