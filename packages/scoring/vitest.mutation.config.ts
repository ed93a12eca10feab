import { unitTests } from '@it-kompass/config/vitest';
import { defineConfig } from 'vitest/config';

/** For mutation runs only: the examples without the drawn cases, which would take hours for a thousand mutants. */
export default defineConfig({
	test: { ...unitTests.test, exclude: ['**/*.properties.test.ts'], reporters: ['default'], outputFile: {} },
});
