/** What a fake server says of one URL. */
export interface Served {
  body?: Uint8Array<ArrayBuffer> | undefined;
  headers?: Record<string, string>;
  status?: number;
  /** The status for HEAD, where it is another. */
  head?: number;
}

/** A server and a Cache Storage for tests in Node.js, put in place of the global ones. */
export class FakeWeb {
  readonly pages = new Map<string, Served>();
  /** The requests that were made: method and URL. */
  readonly requests: string[] = [];
  online = true;
  readonly kept = new Map<string, Response>();

  install(): void {
    const cache = {
      match: async (url: string) => this.kept.get(url)?.clone(),
      delete: async (url: string) => this.kept.delete(url),
      put: async (url: string, response: Response) => void this.kept.set(url, response),
      keys: async () => [...this.kept.keys()],
    };
    Object.assign(globalThis, { caches: { open: async () => cache }, fetch: this.fetch });
  }

  private readonly fetch = async (url: string, { method = 'GET', signal }: RequestInit = {}): Promise<Response> => {
    this.requests.push(`${method} ${url}`);
    signal?.throwIfAborted();
    if (!this.online) throw new TypeError('Failed to fetch');
    const { body, headers = {}, status = 200, head = status } = this.pages.get(url) ?? { status: 404 };
    return new Response(method === 'HEAD' ? null : (body ?? null), {
      headers,
      status: method === 'HEAD' ? head : status,
    });
  };
}
