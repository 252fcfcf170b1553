import { analyzeStream } from '../../src/corpus/analyze-stream.js';
import type { CorpusRecord, Documents } from '../../src/index.js';
import { toJson } from '../../src/formats/json.js';
import { builtAnalyzer } from '../support/analyzer.js';

jest.mock('../../src/corpus/worker-file', () => jest.requireActual('../support/worker-file'));

// Threads start slowly on a busy machine.
jest.setTimeout(60_000);

const options = { dictionary: 'dist/malmoi.dict', jobs: 2 };

async function recordsOf(documents: Documents, more: object = {}): Promise<CorpusRecord[]> {
  const records: CorpusRecord[] = [];
  for await (const record of analyzeStream(documents, { ...options, ...more })) records.push(record);
  return records;
}

test('gives what the analyzer gives, in order, and what could not be read in its place', async () => {
  const texts = ['로씨야 외무상이 평양에 왔다.', '', '지난해 5월 12일에 력사적인 회담이 진행되였다.'];
  const unread = { id: 'b.txt', source: 'b.txt', error: new Error('permission denied') };
  const records = await recordsOf([texts[0], unread, ...texts.slice(1)]);
  const whole = (text: string): unknown => JSON.parse(JSON.stringify(toJson(builtAnalyzer().analyze(text))));
  expect(records).toEqual([
    { id: '1', ...(whole(texts[0]) as object) },
    { id: 'b.txt', source: 'b.txt', error: 'permission denied' },
    { id: '3', ...(whole(texts[1]) as object) },
    { id: '4', ...(whole(texts[2]) as object) },
  ]);
});

test('takes choices and words of one’s own', async () => {
  const choices = { parts: ['normalization'], names: 'southern', userDictionary: '새말모,NNG,,옛말모' };
  expect(await recordsOf(['새말모가 리설주를 보았다.'], choices)).toMatchObject([
    { id: '1', normalization: { text: '옛말모가 이설주를 보았다.' } },
  ]);
});

test('a series without end can be left', async () => {
  async function* endless(): AsyncGenerator<string> {
    for (;;) yield new Promise<string>((resolve) => setTimeout(resolve, 10, '평양'));
  }
  let taken = 0;
  for await (const { id } of analyzeStream(endless(), { ...options, parts: [] })) {
    expect(id).toBe(String(++taken));
    if (taken === 5) break;
  }
});

test.each([
  ['a dictionary that is not there', { dictionary: 'none.dict' }, 'none.dict: cannot be read'],
  ['a faulty word', { userDictionary: '말모이,NOUN' }, 'user dictionary:1: "NOUN" is no Sejong tag'],
  ['no threads', { jobs: 0 }, 'jobs must be a whole number above 0'],
])('%s is told', async (_name, faulty, message) => {
  await expect(recordsOf(['평양'], faulty)).rejects.toThrow(message);
});
