import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { builtAnalyzer } from '../../support/analyzer.js';
import type { Page } from '../../../src/bulletin/bulletin.js';
import type { Span } from '../../../src/text/span.js';

const analyzer = builtAnalyzer();
const NO_PAGE: Page = { text: '', toSource: (span) => span };

/** The bulletin of a page with the texts of its spans in their place. */
function read(html: string) {
  const {
    title,
    body,
    dateline,
    furniture,
    page: { text, toSource } = NO_PAGE,
  } = analyzer.bulletin(html, { html: true });
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  const source = (span: Span): string => html.slice(toSource(span).start, toSource(span).end);
  return {
    title: title && slice(title),
    body: body.map(slice),
    date: dateline && [slice(dateline.span), dateline.date, dateline.place],
    furniture: furniture.map(slice),
    source: { title: title && source(title), body: body.map(source) },
  };
}

const page = (name: string): string => readFileSync(`fixtures/pages/${name}.html`, 'utf8');

test('an agency: divisions, names of leaders in markup', () => {
  const { title, body, date, furniture, source } = read(page('agency'));
  expect(title).toBe('경애하는 김정은동지께서 새로 건설된 바다가양식사업소를 현지지도하시였다');
  expect(body).toHaveLength(5);
  expect(body[0]).toMatch(/^조선로동당 총비서이시며 .*경애하는 김정은동지께서 9월 13일/);
  expect(body[3]).toContain('<완공>단계');
  expect(date).toEqual(['(평양 9월 14일발 조선중앙통신)', '2024-09-14', '평양']);
  expect(furniture).toContain('수산부문에서 물고기잡이실적을 올린다');
  expect(source.title).toBe(
    '경애하는 <nobr><strong><font style="font-size:1.1em;">김정은</font></strong></nobr>동지께서 새로 건설된 바다가양식사업소를 현지지도하시였다',
  );
  expect(source.body[3]).toContain('&lt;완공&gt;단계');
});

test('a newspaper: tables in tables, names in private-use characters', () => {
  const { title, body, date, furniture } = read(page('newspaper-table'));
  expect(title?.split(/\n+/)).toEqual([
    '올해 알곡고지점령을 위한',
    '봄철씨뿌리기에 력량을 집중',
    '-재령군의 농장들에서-',
  ]);
  expect(body).toEqual([
    expect.stringMatching(/^위대한 수령 김일성동지와 위대한 령도자 김정일동지의/),
    expect.stringMatching(/^경애하는 김정은동지의 뜻을/),
    expect.stringMatching(/만가동을 보장하고있다\.$/),
    '본사기자 림성철',
  ]);
  expect(date).toEqual(['주체112(2023)년 4월 4일 화요일', '2023-04-04', undefined]);
  expect(furniture).toContain('농장의 한 분조장은 오늘도 새벽길을 걷는다.');
});

test('a mirror: a blog with comments and excerpts of other posts', () => {
  const { title, body, date, furniture } = read(page('mirror-blog'));
  expect(title).toBe('외무성 대변인담화');
  expect(body).toHaveLength(5);
  expect(body.slice(-2)).toEqual(['주체111(2022)년 2월 1일', '평양']);
  expect(date).toEqual(['(평양 2월 2일발 조선중앙통신)', '2022-02-02', '평양']);
  for (const around of [/^All the news/, /^이 담화는 아주/, /^로씨야련방 대통령이/, /^© 2022/]) {
    expect(furniture.some((line) => around.test(line))).toBe(true);
  }
});

test('a page for telephones: a heading set letter by letter, lines broken in words', () => {
  const { title, body, date } = read(page('mobile'));
  expect(title).toBe('조선중앙통신사보도');
  expect(body).toHaveLength(2);
  expect(body[0]).toContain('농촌들에서 기념행사들이');
  expect(body[0]).toContain('예술소조공연이');
  expect(body[0]).toContain('력사박물관을 참관하였다.');
  expect(date).toEqual(['2023.9.10', '2023-09-10', undefined]);
});

test('a ministry: a sidebar of dated links before the article, a page name that names the site', () => {
  const { title, body, date, furniture } = read(page('ministry'));
  expect(title).toBe('조선외무성 대변인 미국의 망동을 규탄');
  expect(body.slice(0, 3).every((paragraph) => paragraph.endsWith('.'))).toBe(true);
  expect(date).toEqual(['주체110(2021)년 5월 2일', '2021-05-02', undefined]);
  expect(furniture).toEqual(expect.arrayContaining(['조선외무성', '유엔총회에서 연설2021.5.2']));
});

test('another mirror: a linked headline, the day of the post, comments in a list', () => {
  const { title, body, date, furniture } = read(page('mirror-comments'));
  expect(title).toBe('새 병원이 일떠섰다');
  expect(body).toEqual([
    '평안북도에 현대적인 병원이 일떠섰다.',
    '병원에는 수술장과 입원실들이 꾸려져있다.',
    '주민들은 기쁨을 금치 못하고있다.',
    '[조선신보]',
  ]);
  expect(date).toEqual(['2019/10/05 11:20 | 보도 | 댓글 2', '2019-10-05', undefined]);
  expect(furniture).toContain('참 좋은 소식이군요. 앞으로도 좋은 소식을 많이 전해주십시오. 기대하겠습니다.');
});

describe('parts of pages', () => {
  const P = '우리는 이 책동을 단호히 배격하며 끝까지 싸워나갈것이다.';
  test.each([
    ['a fragment', `<p>${P}</p>`, undefined, [P]],
    ['a heading', `<h2>담화</h2><p>${P}`, '담화', [P]],
    [
      'scripts, styles and what is hidden',
      `<style>p{}</style><script>"<p>${P}</p>"</script><p hidden>${P}</p><p style="display: none">${P}<b>!</b></p><p>${P}</p>`,
      undefined,
      [P],
    ],
    ['comments', `<p>우리는 <!-- 다 -->이 책동을 단호히 배격하며 끝까지 싸워나갈것이다.</p>`, undefined, [P]],
    ['entities', `<p>&#50864;&#xB9AC;는 이&nbsp;책동을 단호히 배격하며 끝까지 싸워나갈것이다.</p>`, undefined, [P]],
    [
      'names cut into letters',
      '<p>경애하는 <b>김</b><b>정</b><b>은</b>동지께서 새 병원을 돌아보시였다.</p>',
      undefined,
      ['경애하는 김정은동지께서 새 병원을 돌아보시였다.'],
    ],
    [
      'white space of the source',
      `<p>\n  우리는 이 책동을\n  단호히 배격하며\t끝까지 싸워나갈것이다.\n</p>`,
      undefined,
      [P],
    ],
    ['tags that nothing closes', `<div><p>${P}<p>${P}<div>`, undefined, [P, P]],
    ['no article', '<ul><li><a href=x>첫 기사</a></li><li><a href=y>둘째 기사</a></li></ul>', undefined, []],
    ['nothing', '<html></html>', undefined, []],
  ])('%s', (_name, html, title, body) => {
    expect(read(html)).toMatchObject({ title, body });
  });
});

test('an analysis of a page is one of its text, with the way back to the source', () => {
  const html = page('agency');
  const { text, bulletin, entities } = analyzer.analyze(html);
  expect(bulletin.title && text.slice(bulletin.title.start, bulletin.title.end)).toMatch(/^경애하는 김정은동지께서/);
  const person = entities.find(({ text: name }) => name === '김정은');
  const span = person && bulletin.page?.toSource(person);
  expect(html.slice(span?.start, span?.end)).toBe('김정은');
  expect(entities.some(({ text: name }) => name.includes('수산부문'))).toBe(false);
});

test('plain text is told from pages, unless it is named', () => {
  expect(analyzer.analyze('<p>력사').bulletin.page).toBeDefined();
  expect(analyzer.analyze('<p>력사', { html: false })).toMatchObject({ text: '<p>력사' });
  expect(analyzer.analyze('《로동신문》 <p>').bulletin.page).toBeUndefined();
  expect(analyzer.bulletin('력사').page).toBeUndefined();
});

test('any markup: every line of the text is in one part, and leads back to the source', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      '<td>',
      '</table>',
      '<b>',
      '</b>',
      '<a href="#">',
      '</a>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<pre>',
      '&nbsp;',
      '&lt;',
      '&#',
      '<h1>',
      '<',
      '\n',
    ),
    fc.constantFrom(
      '우리는 이를 배격한다.',
      '외무성 대변인담화',
      '2024년 3월 9일',
      '조 선 중 앙 통 신',
      '\uf113\uf114\uf115',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const html = pieces.join('');
      const {
        title,
        body,
        dateline,
        furniture,
        page: { text, toSource } = NO_PAGE,
      } = analyzer.bulletin(html, { html: true });
      const spans = [...(title ? [title] : []), ...body, ...(dateline ? [dateline.span] : []), ...furniture];
      spans.sort((one, two) => one.start - two.start);
      spans.forEach((span, i) => {
        expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
        const { start, end } = toSource(span);
        expect(start >= 0 && start < end && end <= html.length).toBe(true);
        const plain = text.slice(span.start, span.end);
        const given = html.slice(start, end);
        if (/^[가-힣. ]+$/.test(given)) expect(given.replaceAll(' ', '')).toBe(plain.replaceAll(' ', ''));
      });
    }),
  );
});

test.each(['<div>', '<p>가.', '<b>', '<table><tr><td>', '<br>', '&amp;', '<a href=x>가</a>', '</p>', '<!-- -'])(
  'a page of nothing but %s',
  (piece) => expect(() => analyzer.bulletin(`<html>${piece.repeat(30_000)}`)).not.toThrow(),
);
