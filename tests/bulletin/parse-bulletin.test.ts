import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseBulletin } from '../../src/bulletin/parse-bulletin.js';
import { readFurniture } from '../../src/bulletin/furniture.js';
import type { Span } from '../../src/text/span.js';

const lexicon = readFurniture(readFileSync('dictionaries/furniture.tsv', 'utf8'));

/** The bulletin with the texts of its spans in their place. */
function read(text: string) {
  const { title, body, dateline, furniture } = parseBulletin(text, lexicon);
  const slice = (span: Span): string => text.slice(span.start, span.end);
  return {
    title: title && slice(title),
    body: body.map(slice),
    dateline: dateline && { ...dateline, span: slice(dateline.span) },
    furniture: furniture.map(slice),
  };
}

const HEADLINE = '외무성 대변인 담화 발표';
const PROSE = '우리는 이 책동을 단호히 배격한다.';

describe('title', () => {
  test.each([
    ['a headline', `${HEADLINE}\n${PROSE}`, HEADLINE, [PROSE]],
    [
      'a headline of two lines',
      `${HEADLINE}\n-조선중앙통신사에서-\n${PROSE}`,
      `${HEADLINE}\n-조선중앙통신사에서-`,
      [PROSE],
    ],
    [
      'a subtitle after a blank line',
      `큰물막이공사 결속\n\n-안주시에서-\n\n${PROSE}`,
      '큰물막이공사 결속\n\n-안주시에서-',
      [PROSE],
    ],
    ['a headline that is a sentence', `새 온실농장이 준공되였다\n${PROSE}`, '새 온실농장이 준공되였다', [PROSE]],
    ['a headline that exclaims', `쌀로써 사회주의를 지키자!\n${PROSE}`, '쌀로써 사회주의를 지키자!', [PROSE]],
    ['an addressee is no headline', `축전\n꾸바공화국 주석동지앞\n${PROSE}`, '축전', ['꾸바공화국 주석동지앞', PROSE]],
    ['verses under a headline', '봄\n산에도 들에도\n꽃이 피네', '봄', ['산에도 들에도', '꽃이 피네']],
    ['a headline alone', '공동보도문', '공동보도문', []],
    ['a sentence alone', PROSE, undefined, [PROSE]],
    ['a sentence alone without a full stop', '모임이 진행되였다', undefined, ['모임이 진행되였다']],
    ['paragraphs without a headline', `${PROSE}\n그들은 떠나갔다.`, undefined, [PROSE, '그들은 떠나갔다.']],
  ])('%s', (_name, text, title, body) => {
    expect(read(text)).toMatchObject({ title, body, furniture: [] });
  });
});

describe('dateline', () => {
  const closed = (closing: string) => read(`${HEADLINE}\n${PROSE}\n${closing}`);
  test.each([
    ['2023년 3월 9일', { date: '2023-03-09' }],
    ['주체112(2023)년 3월 9일', { date: '2023-03-09' }],
    ['주체112년 3월 9일', { date: '2023-03-09' }],
    ['２０２３년 ３월 ９일', { date: '2023-03-09' }],
    ['2023.3.9.', { date: '2023-03-09' }],
    ['주체112(2023)년 3월 9일 평 양', { date: '2023-03-09', place: '평양' }],
    ['2023년 3월 9일 평양 조선중앙통신', { date: '2023-03-09', place: '평양', agency: '조선중앙통신' }],
    ['2023년 3월 9일(목)', { date: '2023-03-09' }],
    ['2023년 3월 9일\n평 양', { date: '2023-03-09', place: '평양' }],
    ['2023년 3월 9일\r\n조선중앙통신사', { date: '2023-03-09', agency: '조선중앙통신사' }],
    ['3월 9일', {}],
  ])('closing %s', (closing, fields) => {
    const { body, dateline, furniture } = closed(closing);
    expect(dateline).toEqual({ span: closing, ...fields });
    expect(body).toEqual([PROSE]);
    expect(furniture).toEqual([]);
  });

  test.each(['2023년 2월 30일', '2023년 13월 1일', '3월 9일 모임과 그 의의', '2023년 3월'])('%s is none', (closing) => {
    expect(closed(closing)).toMatchObject({ dateline: undefined, body: [PROSE, closing] });
  });

  test.each(['(평양 3월 9일발 조선중앙통신)', '［평양 3월 9일 조선중앙통신］', '평양 3월 9일발 조선중앙통신'])(
    'opening %s is cut off the paragraph and takes its year from the page',
    (opening) => {
      expect(read(`큰 눈이 내렸다\n${opening} ${PROSE}\n\nCopyright (C) 2023-03-10`)).toEqual({
        title: '큰 눈이 내렸다',
        body: [PROSE],
        dateline: { span: opening, date: '2023-03-09', place: '평양', agency: '조선중앙통신' },
        furniture: ['Copyright (C) 2023-03-10'],
      });
    },
  );

  test('a page of January dates a dispatch of December to the year before', () => {
    const text = `게시: 2025-01-01 08:00\n${HEADLINE}\n(평양 12월 31일발 조선중앙통신)\n${PROSE}`;
    expect(read(text)).toMatchObject({ dateline: { date: '2024-12-31' }, body: [PROSE] });
  });

  test('without another date the year stays unknown', () => {
    expect(read(`(평양 3월 9일발 조선중앙통신)${PROSE}`).dateline).toEqual({
      span: '(평양 3월 9일발 조선중앙통신)',
      place: '평양',
      agency: '조선중앙통신',
    });
  });

  test('brackets that are no dateline stay in the paragraph', () => {
    const text = `(3월 9일부터 열린 모임) ${PROSE}`;
    expect(read(text)).toMatchObject({ body: [text], dateline: undefined });
  });

  test('a date between paragraphs is a paragraph', () => {
    const text = `일지\n2023년 3월 9일\n${PROSE}\n2023년 3월 10일\n${PROSE}`;
    expect(read(text).body).toEqual([PROSE, '2023년 3월 10일', PROSE]);
  });

  test('a date under the headline, but none among the comments', () => {
    expect(read(`${HEADLINE}\n2023.3.9.\n${PROSE}`).dateline?.date).toBe('2023-03-09');
    expect(read(`${HEADLINE}\n${PROSE}\nComments\n2023.3.9.\n잘 읽었습니다.`).dateline).toBeUndefined();
  });

  test('decomposed Hangul', () => {
    const text = `(평양 3월 9일발 조선중앙통신) ${PROSE}`.normalize('NFD');
    expect(read(text).body).toEqual([PROSE.normalize('NFD')]);
  });
});

describe('furniture', () => {
  const article = `${HEADLINE}\n${PROSE}\n${PROSE}\n2023년 3월 9일`;
  const before = ['Skip to content', '홈 > 정치 > 기사', '2023-03-10 09:30 | 조회 33', '정치\n경제\n문화'];
  const after = [
    'Leave a Reply',
    '- 새 발전소 준공\n- 모내기가 시작되였다.',
    '댓글 (3)\n잘 읽었습니다.',
    'Share | Print | E-mail',
  ];

  test('surrounds the article', () => {
    const lines = [...before, article, ...after];
    const found = read(lines.join('\n'));
    expect(found.title).toBe(HEADLINE);
    expect(found.body).toEqual([PROSE, PROSE]);
    expect(found.dateline?.date).toBe('2023-03-09');
    expect(found.furniture).toEqual([...before, ...after].join('\n').split('\n'));
  });

  test.each([
    ['a list after the last sentence', `${HEADLINE}\n${PROSE}\n- 새 발전소 준공\n- 새집들이`, 2],
    ['a form between the headline and the text', `${HEADLINE}\n댓글 (3)\n공유하기\n${PROSE}`, 2],
    ['an advertisement between paragraphs', `${HEADLINE}\n${PROSE}\n광고\n${PROSE}`, 1],
  ])('%s', (_name, text, count) => {
    expect(read(text).furniture).toHaveLength(count);
    expect(read(text).body).toContain(PROSE);
  });

  test.each([
    ['a list between paragraphs', `${HEADLINE}\n${PROSE}\n- 강철\n- 전력\n${PROSE}`],
    ['a line in Latin letters between paragraphs', `${HEADLINE}\n${PROSE}\nE = mc2\n${PROSE}`],
    ['a paragraph that begins like furniture', `${HEADLINE}\n댓글을 단 사람들은 이를 비난하였다.\n${PROSE}`],
    ['a list alone', '- 강철\n- 전력'],
    ['a text in another language', 'To all\nWe condemn this.'],
  ])('not %s', (_name, text) => {
    expect(read(text).furniture).toEqual([]);
  });
});

describe('texts of one line', () => {
  const line = `${HEADLINE} ${PROSE} 2023년 3월 8일 모임이 있었다. 2023년 3월 9일`;
  test.each([
    ['the closing date', line, []],
    ['the closing date and furniture', `${line} Leave a Reply - 새 발전소 준공`, ['Leave a Reply - 새 발전소 준공']],
  ])('end with %s', (_name, text, furniture) => {
    const found = read(text);
    expect(found).toMatchObject({ dateline: { span: '2023년 3월 9일', date: '2023-03-09' }, furniture });
    expect(found.body).toEqual([`${HEADLINE} ${PROSE} 2023년 3월 8일 모임이 있었다.`]);
  });
});

describe('any text', () => {
  const pieces = [
    HEADLINE,
    PROSE,
    '2023년 3월 9일',
    '- 항목',
    'Leave a Reply',
    '댓글',
    '홈',
    '정치',
    '(평양 3월 9일발 조선중앙통신)',
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    '\ud800',
    '평 양',
  ];

  test('every character that is not white space is in exactly one part', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const { title, body, dateline, furniture } = parseBulletin(text, lexicon);
        const spans = [...(title ? [title] : []), ...body, ...(dateline ? [dateline.span] : []), ...furniture];
        spans.sort((one, two) => one.start - two.start);
        const gaps = [0, ...spans.map((span) => span.end)].map((end, i) => text.slice(end, spans[i]?.start));
        return (
          spans.every((span, i) => span.start < span.end && span.start >= (spans[i - 1]?.end ?? 0)) &&
          gaps.every((gap) => /^[\s=:-]*$/.test(gap))
        );
      }),
    );
  });
});
