import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';

/** Debian's Chromium, where it is installed (`apt-get install chromium`). */
export const CHROMIUM = ((): string | undefined => {
  try {
    return execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
})();

/** `describe`, or where there is no Chromium a block of tests that says so and is skipped. */
export const describeInChromium = (name: string, tests: () => void): void =>
  CHROMIUM === undefined ? describe.skip(`${name} (skipped: no chromium in PATH)`, tests) : describe(name, tests);

export const launchChromium = async (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });

/** A server on the loopback interface. */
export interface LocalServer {
  url: string;
  /** The requests that were made: method and path. */
  requests: string[];
  close(): Promise<void>;
}

export async function serveLocally(
  answer: (path: string, response: ServerResponse, request: IncomingMessage) => void,
): Promise<LocalServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(`${request.method ?? ''} ${path}`);
    answer(path, response, request);
  });
  // A test that fails before it closes the server does not keep the process.
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
