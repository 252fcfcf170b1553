import { readFileSync } from 'node:fs';
import type { CallMessage, ReplyMessage } from '../../src/browser/remote-calls.js';
import { FakeWeb } from './fake-web.js';

// A busy machine may take long to load the dictionary.
jest.setTimeout(60_000);

const URL = 'https://malmoi.test/malmoi.dict';

test('the script of the worker loads the dictionary that it is told of, with progress, and then answers', async () => {
  const web = new FakeWeb();
  web.install();
  web.pages.set(URL, { body: new Uint8Array(readFileSync('dist/malmoi.dict')) });
  const scope = new EventTarget();
  const replies: ReplyMessage[] = [];
  const answered = new EventTarget();
  Object.assign(globalThis, {
    self: Object.assign(scope, {
      postMessage: (reply: ReplyMessage) => {
        replies.push(reply);
        if (!('news' in reply)) answered.dispatchEvent(new Event('reply'));
      },
    }),
  });
  await import('../../src/worker-thread.js');
  const call = async (message: CallMessage): Promise<void> => {
    const reply = new Promise<unknown>((resolve) => answered.addEventListener('reply', resolve, { once: true }));
    scope.dispatchEvent(new MessageEvent('message', { data: message }));
    await reply;
  };
  await call({ id: 1, method: 'open', args: [{ dictionary: URL, userDictionary: '말모이,NNP' }] });
  await call({ id: 2, method: 'normalize', args: ['말모이의 력사'] });
  await call({ id: 3, method: 'wakati', args: ['말모이'] });
  const total = web.pages.get(URL)?.body?.length ?? 0;
  const [opened, normalized, words] = replies.filter((reply) => !('news' in reply));
  expect(replies.findLast((reply) => 'news' in reply)).toEqual({ id: 1, news: { loaded: total, total } });
  expect(opened).toEqual({ id: 1, value: undefined });
  expect(normalized).toMatchObject({ id: 2, value: { text: '말모이의 역사', sourceLength: 7 } });
  expect(words).toEqual({ id: 3, value: ['말모이'] });
});
