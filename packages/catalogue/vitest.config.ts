import { unitTests } from '@it-kompass/config/vitest';
import { defineConfig } from 'vitest/config';

// No test here changes anything global, and loading Zod once per file would cost more than the tests.
export default defineConfig({ test: { ...unitTests.test, isolate: false } });
