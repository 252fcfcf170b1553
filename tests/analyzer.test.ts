import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../src/index.js';
import { builtAnalyzer } from './support/analyzer.js';

const analyzer = builtAnalyzer();
const fixture = (name: string): string => readFileSync(`fixtures/${name}`, 'utf8');

describe('what is no string', () => {
  const inputs: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 5],
    ['an object', { length: 3 }],
    ['an array', ['말']],
    ['a String object', new String('말')],
  ];
  const methods = [
    ...(['segment', 'wakati', 'nouns', 'sentences', 'normalize'] as const),
    ...(['entities', 'times', 'bulletin', 'analyze', 'lookup'] as const),
  ];

  test.each(inputs)('%s is a TypeError everywhere', (_name, input) => {
    for (const method of methods) expect(() => analyzer[method](input as string)).toThrow(TypeError);
  });
});

test.each(['', ' ', '\n\n\t\u3000\n', '\ud83d', '\ude00', '\u0000', '《', '.'])('nothing is found in %j', (text) => {
  const { entities, times, normalization, bulletin } = analyzer.analyze(text);
  expect([entities, times, bulletin.dateline]).toEqual([[], [], undefined]);
  expect(normalization.toSource(normalization.text.length)).toBe(text.length);
});

describe.each(readdirSync('fixtures').filter((name) => name.endsWith('.txt')))('%s', (name) => {
  const text = fixture(name);
  const analysis = analyzer.analyze(text);
  const { bulletin, tokens, sentences, normalization, entities, times } = analysis;
  const inOrder = (spans: readonly Span[]): void => {
    spans.forEach(({ start, end }, i) => {
      expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
    });
  };

  test('every list is in the order of the text, without overlaps', () => {
    [bulletin.body, bulletin.furniture, tokens, sentences, entities, times].forEach(inOrder);
  });

  test('surfaces are slices of the text', () => {
    for (const { start, end, surface } of tokens) expect(text.slice(start, end)).toBe(surface);
    for (const { start, end, text: own } of [...entities, ...times]) expect(text.slice(start, end)).toBe(own);
    for (const { start, end, northern } of normalization.changes) expect(text.slice(start, end)).toBe(northern);
  });

  test('the changes make the southern text of the northern one', () => {
    let [southern, at] = ['', 0];
    for (const change of normalization.changes) {
      southern += text.slice(at, change.start) + change.southern;
      at = change.end;
    }
    expect(southern + text.slice(at)).toBe(normalization.text);
  });

  test('respelling what is respelled changes nothing', () => {
    expect(analyzer.normalize(normalization.text).text).toBe(normalization.text);
  });

  test('nothing of the furniture is found', () => {
    const isFurniture = ({ start, end }: Span): boolean =>
      bulletin.furniture.some((span) => span.start <= start && end <= span.end);
    expect([...entities, ...times].filter(isFurniture)).toEqual([]);
  });

  test('each stage alone finds the same', () => {
    expect(analyzer.segment(text)).toEqual(tokens);
    expect(analyzer.sentences(text)).toEqual(sentences);
    expect(analyzer.bulletin(text)).toEqual(bulletin);
    expect(analyzer.normalize(text).text).toBe(normalization.text);
  });
});

describe('a communique', () => {
  const { normalization, entities, times, bulletin } = analyzer.analyze(fixture('communique.txt'));

  test.each([
    '러시아연방',
    '블라디보스토크에서',
    '이행하기',
    '버스생산',
    '에너지',
    '컴퓨터',
    '두 나라 노동계급',
    '진행되었다.',
  ])('reads %s in the South', (phrase) => expect(normalization.text).toContain(phrase));

  test('its date comes from the line at its end', () => {
    expect(bulletin.dateline?.date).toBe('2023-09-20');
  });

  test.each([
    ['LOCATION', '울라지보스또크', '블라디보스토크'],
    ['LOCATION', '로씨야', '러시아'],
    ['PERSON', '리명호', '리명호'],
  ])('names the %s %s', (type, text, southern) => {
    expect(entities).toContainEqual(expect.objectContaining({ type, text, southern }));
  });

  test('mentions of one thing share its id', () => {
    const ids = entities.filter(({ text }) => text === '로씨야').map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(1);
  });

  test.each([
    ['주체112(2023)년 9월 18일', '2023-09-18'],
    ['20일', '2023-09-20'],
    ['지난 6월', '2023-06'],
  ])('dates %s', (text, value) => expect(times).toContainEqual(expect.objectContaining({ type: 'DATE', text, value })));
});

test('times are reckoned from the reference that is given', () => {
  const value = (reference: string): string => analyzer.times('지난해 5월', { reference })[0].value;
  expect([value('2024-11-01'), value('1999-01-01')]).toEqual(['2023-05', '1998-05']);
});
