import { fileURLToPath } from 'node:url';

/** The code that worker threads run, which is built beside this. */
export const workerFile = (): string => fileURLToPath(new URL('./corpus-worker.js', import.meta.url));
