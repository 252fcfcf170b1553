import { unpackError, type RemoteError } from './remote-error.js';

/** A call on its way to the worker. */
export interface CallMessage {
  id: number;
  method: string;
  args: unknown[];
}

/** What comes back: news while a call runs, then its value or its error. */
export type ReplyMessage =
  { id: number; news: unknown } | { id: number; value: unknown } | { id: number; error: RemoteError };

/** The page's end of a worker, or of any channel. */
export interface CallPort {
  postMessage(message: CallMessage): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ReplyMessage>) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
}

export interface CallOptions {
  signal?: AbortSignal | undefined;
  onNews?: ((news: unknown) => void) | undefined;
}

interface PendingCall {
  message: CallMessage;
  onNews: ((news: unknown) => void) | undefined;
  settle: (outcome: { value: unknown } | { error: unknown }) => void;
}

/**
 * Calls of functions in a worker, one after the other. A call that is given up before its turn never runs; one that runs
 * is given up at once on this side, and what it still gives is dropped.
 */
export class RemoteCalls {
  private readonly waiting: PendingCall[] = [];
  private running: PendingCall | undefined;
  private count = 0;
  private fault: Error | undefined;

  /** @param errors the classes of errors that come back as themselves */
  constructor(
    private readonly port: CallPort,
    private readonly errors: readonly (abstract new (...args: never[]) => Error)[] = [],
  ) {
    port.addEventListener('message', ({ data }) => this.receive(data));
    port.addEventListener('error', (event) => {
      const { message = '' } = event as Partial<ErrorEvent>;
      this.end(new Error(`the worker failed: ${message || 'its script cannot be loaded'}`));
    });
    port.addEventListener('messageerror', () => this.end(new Error('the worker sent what cannot be read')));
  }

  call(method: string, args: unknown[], { signal, onNews }: CallOptions = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        const place = this.waiting.indexOf(call);
        if (place >= 0) this.waiting.splice(place, 1);
        call.settle({ error: signal?.reason });
      };
      const call: PendingCall = {
        message: { id: this.count++, method, args },
        onNews,
        settle: (outcome) => {
          signal?.removeEventListener('abort', giveUp);
          if ('value' in outcome) resolve(outcome.value);
          // A caller's own reason may be anything.
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
          else reject(outcome.error);
        },
      };
      if (this.fault) call.settle({ error: this.fault });
      else if (signal?.aborted) giveUp();
      else {
        signal?.addEventListener('abort', giveUp);
        this.waiting.push(call);
        this.next();
      }
    });
  }

  /** Fails all calls that are open, and all that come. */
  end(fault: Error): void {
    this.fault ??= fault;
    for (const call of [this.running, ...this.waiting.splice(0)]) call?.settle({ error: this.fault });
    this.running = undefined;
  }

  private next(): void {
    if (this.running) return;
    this.running = this.waiting.shift();
    if (!this.running) return;
    try {
      this.port.postMessage(this.running.message);
    } catch (error) {
      // An argument that no message can carry.
      const failed = this.running;
      this.running = undefined;
      failed.settle({ error });
      this.next();
    }
  }

  private receive(reply: ReplyMessage): void {
    const call = this.running;
    if (reply.id !== call?.message.id) return;
    if ('news' in reply) return call.onNews?.(reply.news);
    this.running = undefined;
    call.settle('error' in reply ? { error: unpackError(reply.error, this.errors) } : reply);
    this.next();
  }
}
