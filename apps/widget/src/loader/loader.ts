import { appAddress } from './app-address.ts';
import { defineSelfCheck } from './define-self-check.ts';

// Packed as one classic script: `import.meta.url` is empty there, and `currentScript` known only while it first runs.
const script = document.currentScript;
const app = appAddress((script as HTMLScriptElement | null)?.src ?? '');
if (app) defineSelfCheck(app);
