import { resolve } from 'node:path';

/** The worker's code as it is built: threads cannot run the sources. */
export const workerFile = (): string => resolve('dist/corpus-worker.js');
