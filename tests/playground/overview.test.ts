import { readFileSync } from 'node:fs';
import { overviewOf, type Overview } from '../../playground/src/engine/overview.js';
import { rowsOf } from '../../playground/src/engine/rows.js';
import { sentenceView } from '../../playground/src/engine/sentence.js';
import { builtAnalyzer } from '../support/analyzer.js';

// A busy machine may take long to load the dictionary.
jest.setTimeout(60_000);

const malmoi = builtAnalyzer();
const overview = (text: string): Overview => {
  const analysis = malmoi.analyze(text);
  return overviewOf(analysis, rowsOf(analysis));
};

describe('what a document holds, at a glance', () => {
  const communique = overview(readFileSync('fixtures/communique.txt', 'utf8'));

  test('title and date, in southern spelling', () => {
    expect(communique.title).toMatch(/^조선민주주의인민공화국 윤전기계공업성과 러시아연방/);
    expect(communique.date).toBe('2023-09-20');
  });

  test('the mentions of one thing are one', () => {
    const russia = communique.entities.find(({ english }) => english === 'Russia');
    expect(russia).toMatchObject({ type: 'LOCATION', southern: '러시아연방' });
    expect(russia?.count).toBeGreaterThan(1);
    expect(russia?.starts).toHaveLength(russia?.count ?? 0);
  });

  test('a range is one time with its two days, a length of time has none', () => {
    const { times } = overview('회의는 2023년 9월 18일부터 20일까지 3일간 진행되였다.');
    expect(times.map(({ value, days, count }) => ({ value, days, count }))).toEqual([
      { value: '2023-09-18/2023-09-20', days: ['2023-09-18', '2023-09-20'], count: 1 },
      { value: 'P3D', days: undefined, count: 1 },
    ]);
  });

  test('respellings by rule, the most frequent first', () => {
    const { rules } = overview('력사와 력사와 리론, 로씨야');
    expect(rules.map(({ rule, count }) => [rule, count])).toEqual([
      ['initial-sound', 3],
      ['foreign-name', 1],
    ]);
    expect(rules[0].respellings[0]).toMatchObject({ northern: '력사', southern: '역사', count: 2 });
  });

  test('what is listed has a limit, what is left out is counted', () => {
    const days = Array.from({ length: 100 }, (_, i) => `${1900 + i}년`).join(', ');
    const { times, more, timeCount } = overview(days);
    expect([times.length, more.times, timeCount]).toEqual([80, 20, 100]);
  });

  test('nothing', () => {
    expect(overview('')).toMatchObject({ title: '', rows: [], entities: [], times: [], rules: [] });
  });
});

describe('a sentence', () => {
  const analysis = malmoi.analyze('첫 문장이다.\n로씨야 대표단이 력사유적을 돌아보았다.');
  const number = analysis.sentences.length - 1;
  const view = sentenceView(malmoi, analysis, number);

  test('has its tokens, their offsets those of the sentence', () => {
    expect(view.southern).toBe('러시아 대표단이 역사유적을 돌아보았다.');
    for (const { start, end, surface } of view.tokens) expect(view.text.slice(start, end)).toBe(surface);
    expect(view.tokens.filter(({ spaced }) => spaced).map(({ surface }) => surface)).toEqual([
      '대표단',
      '력사',
      '돌아보',
    ]);
    expect(view.tokens.some(({ differs }) => differs)).toBe(false);
  });

  test('and other ways to cut it, dearer each, with what differs', () => {
    expect(view.others.length).toBeGreaterThan(0);
    const costs = view.others.map(({ cost }) => cost);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    for (const { tokens } of view.others) expect(tokens.some(({ differs }) => differs)).toBe(true);
  });
});
