import type { Work } from '../../src/corpus/document.js';
import { recordOf } from '../../src/corpus/record.js';
import { emptyTally, sumOf } from '../../src/corpus/tally.js';
import { analyzer } from '../cli/fake.js';

const document: Work = { id: 'a.ndjson:2', source: 'a.ndjson', line: 2, text: '력사 평양', metadata: { page: 3 } };
const place = { id: 'a.ndjson:2', source: 'a.ndjson', line: 2 };

test('a record holds the place, the metadata and the whole analysis', () => {
  const { record, tally } = recordOf(analyzer, document, { reference: '2024-11-01' });
  expect(record).toMatchObject({
    ...{
      ...place,
      metadata: { page: 3 },
      text: '력사 평양',
      normalization: { text: '역사 평양', alignment: [[0, 0]] },
    },
    ...{ entities: [{ type: 'LOCATION' }], times: [{ value: '2024-11-01' }] },
  });
  expect(tally).toEqual({
    ...{ documents: 1, errors: 0, bytes: 13 },
    entities: { ...emptyTally().entities, LOCATION: 1 },
    times: { ...emptyTally().times, DATE: 1 },
  });
});

test('or the parts that are asked for; all count', () => {
  const { record, tally } = recordOf(analyzer, document, { parts: ['times'], reference: '2024-11-01' });
  expect(Object.keys(record)).toEqual(['id', 'source', 'line', 'metadata', 'times']);
  expect(tally.entities.LOCATION).toBe(1);
});

test('a document that was not read, and one whose analysis fails, have a record that says why', () => {
  const unread: Work = { ...place, error: 'not JSON' };
  expect(recordOf(analyzer, unread, {})).toEqual({
    record: { ...place, error: 'not JSON' },
    tally: { ...emptyTally(), documents: 1, errors: 1 },
  });
  const broken = { ...analyzer, analyze: (): never => fail('too deep') };
  expect(recordOf(broken, document, {})).toMatchObject({
    record: { ...place, metadata: { page: 3 }, error: 'too deep' },
    tally: { documents: 1, errors: 1 },
  });
});

test('a page is read as a page', () => {
  const page: Work = { id: 'a', text: '<p>력사</p>', html: true };
  const analyze = jest.fn(analyzer.analyze);
  recordOf({ ...analyzer, analyze }, page, { names: 'southern' });
  expect(analyze).toHaveBeenCalledWith(page.text, { names: 'southern', html: true });
});

test('tallies add up', () => {
  const one = recordOf(analyzer, document, {}).tally;
  expect(sumOf(one, sumOf(one, emptyTally()))).toMatchObject({ documents: 2, bytes: 26, entities: { LOCATION: 2 } });
});

function fail(reason: string): never {
  throw new Error(reason);
}
