import { toTimex3 } from '../../src/formats/timex3.js';
import type { TimeExpression } from '../../src/times/time-expression.js';

const bulletin = { body: [], furniture: [] };
const dated = { ...bulletin, dateline: { span: { start: 0, end: 0 }, date: '2024-11-04' } };

describe('TIMEX3', () => {
  test('a date with its value and modifier in escaped text', () => {
    const times: TimeExpression[] = [
      { start: 3, end: 8, text: '5월 중순', type: 'DATE', value: '2024-05', mod: 'MID' },
    ];
    expect(toTimex3({ text: '<A>5월 중순 & \u0000', times, bulletin: dated })).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<TimeML>',
        '<DCT><TIMEX3 tid="t0" type="DATE" value="2024-11-04" functionInDocument="CREATION_TIME">2024-11-04</TIMEX3></DCT>',
        '<TEXT>&lt;A&gt;<TIMEX3 tid="t1" type="DATE" value="2024-05" mod="MID">5월 중순</TIMEX3> &amp; </TEXT>',
        '</TimeML>',
        '',
      ].join('\n'),
    );
  });

  test('a range is an empty element between its ends', () => {
    const range: [string, string] = ['2024-10-29', '2024-11-02'];
    const times: TimeExpression[] = [
      { start: 0, end: 7, text: '10월 29일', type: 'DATE', value: '2024-10-29', range },
      { start: 10, end: 16, text: '11월 2일', type: 'DATE', value: '2024-11-02', range },
    ];
    expect(toTimex3({ text: '10월 29일부터 11월 2일까지', times, bulletin })).toContain(
      '11월 2일</TIMEX3><TIMEX3 tid="t3" type="DURATION" value="P5D" beginPoint="t1" endPoint="t2"/>까지',
    );
  });

  test('an invalid date says so', () => {
    const times: TimeExpression[] = [
      { start: 0, end: 6, text: '2월 30일', type: 'DATE', value: '2024-02-30', invalid: true },
    ];
    expect(toTimex3({ text: '2월 30일', times, bulletin })).toContain('value="2024-02-30" comment="invalid"');
  });

  test('no times, no elements', () => {
    expect(toTimex3({ text: '가', times: [], bulletin })).toContain('<TEXT>가</TEXT>');
  });
});
