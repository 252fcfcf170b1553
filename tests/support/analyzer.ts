import { createAnalyzerSync, type Analyzer } from '../../src/index.js';

let made: Analyzer | undefined;

/** The analyzer over the built dictionary (`npm run build`), made once for all tests of a file. */
export const builtAnalyzer = (): Analyzer => (made ??= createAnalyzerSync({ dictionary: 'dist/malmoi.dict' }));
