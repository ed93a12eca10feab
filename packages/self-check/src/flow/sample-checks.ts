import type { CheckContent } from '@it-kompass/schema';
import foerderung from '../../fixtures/checks/foerderung.json' with { type: 'json' };
import nis2 from '../../fixtures/checks/nis2.json' with { type: 'json' };

// Checks as they are published; a test of the whole repository compares the copies. For tests.
export const nis2Questions = nis2 as CheckContent;
export const fundingQuestions = foerderung as CheckContent;
