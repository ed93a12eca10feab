/** What keeping a check on the device takes, in one piece to load: Dexie, the schemas and the store on top of both. */
export { createBufferedStore } from './buffered-store.ts';
export { createDexieBackend } from './dexie-store.ts';
