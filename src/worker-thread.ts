import { serveAnalyzer } from './browser/serve-analyzer.js';
import { createAnalyzer } from './browser.js';

// The script of the worker that `createWorkerAnalyzer` starts.
serveAnalyzer(self, createAnalyzer);
