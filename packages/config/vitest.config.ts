import { defineConfig } from 'vitest/config';
import { unitTests } from './vitest.ts';

export default defineConfig({ test: { ...unitTests.test, include: ['*.test.ts'] } });
