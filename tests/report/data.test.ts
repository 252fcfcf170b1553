import { readFileSync } from 'node:fs';
import { inArticle } from '../../src/formats/article.js';
import { reportData, toReport, type Analysis } from '../../src/index.js';
import { builtAnalyzer } from '../support/analyzer.js';
import { empty, sample } from '../formats/sample.js';

const analyze = (text: string, date?: string): Analysis & { date?: string } => ({
  ...builtAnalyzer().analyze(text),
  ...(date !== undefined && { date }),
});
const communique = (): Analysis => analyze(readFileSync('fixtures/communique.txt', 'utf8'));

describe('the data of a document', () => {
  const analysis = communique();
  const data = reportData([analysis]);

  test('counts what the analysis holds', () => {
    const changes = inArticle(analysis.normalization.changes, analysis.bulletin);
    expect(data.totals.changes).toBe(changes.length);
    expect(data.totals.times).toBe(analysis.times.length);
    expect(Object.values(data.totals.entities).reduce((sum, count) => sum + count)).toBe(analysis.entities.length);
    expect(data.changes.reduce((sum, { count }) => sum + count, 0)).toBe(changes.length);
    expect(data.rules.reduce((sum, { count }) => sum + count, 0)).toBe(changes.length);
    expect(data.names.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(analysis.entities.length);
  });

  test('its pieces are both texts, and each names what it is', () => {
    const [{ text }] = data.documents;
    const { title, body, dateline } = analysis.bulletin;
    const parts = [title, ...body, dateline?.span].flatMap((span) => (span ? [span] : []));
    expect(text?.paragraphs.map(({ northern }) => northern.map((piece) => piece.text).join(''))).toEqual(
      parts.map(({ start, end }) => analysis.text.slice(start, end)),
    );
    for (const { northern, southern } of text?.paragraphs ?? []) {
      for (const [side, pieces] of [northern, southern].entries()) {
        for (const number of new Set(pieces.map(({ change }) => change))) {
          if (number === undefined) continue;
          const own = pieces.filter(({ change }) => change === number).map((piece) => piece.text);
          const change = data.changes[text?.changes[number] ?? -1];
          expect(own.join('')).toBe(side === 0 ? change.northern : change.southern);
        }
      }
    }
  });

  test('people appear with their posts; place and day come from the sentence or the dateline', () => {
    const rows = data.appearances.map(({ name, ...row }) => ({ ...row, name: data.names[name].southern }));
    expect(rows[0]).toMatchObject({
      ...{ name: '리명호', post: '윤전기계공업상', date: '2023-09-20', fromDateline: ['date'], mentions: 2 },
    });
  });

  test('dates stand in the order of the calendar, a range once', () => {
    expect(data.dates.map(({ value }) => value)).toEqual([
      ...['2023-06', '2023-09-18/2023-09-20', '2023-09-20', '2024', '2024-SP'],
    ]);
    expect(data.dates[1]).toMatchObject({ first: '2023-09-18', last: '2023-09-20', count: 1 });
  });

  test('it is plain data', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});

test('the place is where a sentence puts the person, the day the one that it tells', () => {
  const text = '내각총리 김덕훈동지는 10월 12일 함흥시에서 열린 준공식에 참가하였다.\n주체111(2022)년 10월 14일';
  const [row] = reportData([analyze(text)]).appearances;
  expect(row).toMatchObject({ post: '내각총리', place: '함흥시', date: '2022-10-12', fromDateline: [] });
});

describe('several documents', () => {
  const data = reportData([
    analyze('최선희외무상이 로씨야를 방문하였다.', '2023-11-02'),
    analyze('로씨야대표단이 평양에 왔다. 로씨야와 조선의 친선', '2024-02-10'),
    analyze('평양에 눈이 내렸다.'),
  ]);

  test('one thing is one name, in whichever document', () => {
    const [russia, ...others] = data.names.filter(({ southern }) => southern === '러시아');
    expect(others).toEqual([]);
    expect(russia).toMatchObject({ northern: '로씨야', documents: 2, first: { document: 0 } });
  });

  test('every month from the first to the last', () => {
    expect(data.months.map(({ month }) => month)).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
    expect(data.months.map(({ documents }) => documents)).toEqual([1, 0, 0, 1]);
    const russia = data.names.find(({ southern }) => southern === '러시아');
    expect(russia?.byMonth.slice(0, 3)).toEqual([1, 0, 0]);
  });

  test('texts beyond the limit are counted, not held', () => {
    const few = reportData([sample, sample, sample], { texts: 1 });
    expect(few.documents.map(({ text }) => text !== undefined)).toEqual([true, false, false]);
    expect(few.totals.changes).toBe(3 * few.documents[0].counts.changes);
  });
});

test('every link of a page leads somewhere, though not all texts and rows are shown', () => {
  const page = toReport(
    Array.from({ length: 2003 }, () => sample),
    { texts: 2 },
  );
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
  for (const [, target] of page.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target);
  expect(page).toContain('and 3 more');
});

test('an emoji, a dateline within the body, page furniture', () => {
  const data = reportData([{ ...sample, name: 'a.txt' }]);
  expect(data.documents[0]).toMatchObject({ id: 'd1', name: 'a.txt', date: '2024-09-09', place: '라선' });
  expect(data.documents[0].text?.paragraphs.map(({ part }) => part)).toEqual(['title', 'body']);
  expect(data.documents[0].text?.furniture).toEqual(['- 다음 글']);
});

test('a text in which there is nothing', () => {
  expect(reportData([empty])).toMatchObject({ changes: [], names: [], appearances: [], dates: [], months: [] });
  expect(reportData([]).documents).toEqual([]);
});

test('the beginning of a text without a headline is its title', () => {
  const long = `${'가나다 '.repeat(30)}끝.`;
  const given = { ...empty, text: long, normalization: { ...empty.normalization, text: long } };
  const same = { ...given.normalization, toNormalized: (offset: number) => offset };
  const [{ title }] = reportData([{ ...given, normalization: same }]).documents;
  expect(title).toMatch(/^가나다 .* …$/);
  expect(title.length).toBeLessThan(70);
});
