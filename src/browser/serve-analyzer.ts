import type { Analyzer } from '../analyzer.js';
import type { BrowserAnalyzerOptions } from '../browser.js';
import { ANALYZER_METHODS } from './analyzer-methods.js';
import { packed } from './normalization-copy.js';
import { serveCalls, type ServedMethod, type ServingPort } from './serve-calls.js';

/** Offers an analyzer to the other end of a port: first `open` with its options, then the analyzer's own methods. */
export function serveAnalyzer(
  port: ServingPort,
  createAnalyzer: (options: BrowserAnalyzerOptions) => Promise<Analyzer>,
): void {
  let analyzer: Analyzer | undefined;
  const methods = new Map<string, ServedMethod>();
  methods.set('open', async ([options], onProgress) => {
    analyzer = await createAnalyzer({ ...(options as BrowserAnalyzerOptions), onProgress });
  });
  for (const name of ANALYZER_METHODS) {
    methods.set(name, (args) => {
      if (!analyzer) throw new Error('the analyzer has not been opened');
      const method = analyzer[name] as (...args: unknown[]) => unknown;
      return packed(method(...args), String(args[0]));
    });
  }
  serveCalls(port, methods);
}
