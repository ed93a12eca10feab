import { appAddress } from './app-address.ts';
import { defineSelfCheck } from './define-self-check.ts';

// Packed as one classic script: `import.meta.url` is empty there, and `currentScript` known only while it first runs.
// A picture named "currentScript" on the page would stand in its place, with an address of its own.
const script = document.currentScript;
const app = appAddress(script instanceof HTMLScriptElement ? script.src : '');
if (app) defineSelfCheck(app);
