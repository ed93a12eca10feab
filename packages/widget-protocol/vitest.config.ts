import { unitTests } from '@it-kompass/config/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig(unitTests);
