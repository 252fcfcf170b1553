import type { CallMessage, ReplyMessage } from './remote-calls.js';
import { packError } from './remote-error.js';

/** The worker's end of its channel. */
export interface ServingPort {
  postMessage(message: ReplyMessage): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<CallMessage>) => void): void;
}

/** A function that a worker offers. It may send news before it is done. */
export type ServedMethod = (args: unknown[], news: (news: unknown) => void) => unknown;

/** Answers the calls of a `RemoteCalls` at the other end. */
export function serveCalls(port: ServingPort, methods: ReadonlyMap<string, ServedMethod>): void {
  const answer = async ({ id, method, args }: CallMessage): Promise<void> => {
    try {
      const run = methods.get(method);
      if (!run) throw new TypeError(`the worker has no method ${method}`);
      port.postMessage({ id, value: await run(args, (news) => port.postMessage({ id, news })) });
    } catch (error) {
      port.postMessage({ id, error: packError(error) });
    }
  };
  port.addEventListener('message', ({ data }) => void answer(data));
}
