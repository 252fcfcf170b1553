import type { Morpheme, Tag } from '../../src/dictionary/morpheme.js';
import type { Change, RuleFamily } from '../../src/normalizer/normalization.js';
import { articleOf, ARTICLES } from '../../src/report/article.js';
import { en } from '../../src/report/messages/en.js';
import { ko } from '../../src/report/messages/ko.js';
import type { Token } from '../../src/segmenter/token.js';

const change = (northern: string, southern: string, rule: RuleFamily, entry?: string): Change => ({
  ...{ start: 0, end: northern.length, northern, southern, rule },
  ...(entry !== undefined && { entry }),
});

describe('the article of a change', () => {
  test.each([
    [change('녀성', '여성', 'initial-sound', '녀성/NNG'), 'initial-n'],
    [change('력사', '역사', 'initial-sound', '력사/NNG'), 'initial-l-before-y'],
    [change('로동', '노동', 'initial-sound', '로동/NNG'), 'initial-l'],
    [change('비률', '비율', 'initial-sound', '비률/NNG'), 'ryul'],
    [change('렬', '열', 'initial-sound'), 'ryul'],
    [change('렬차', '열차', 'initial-sound', '렬차/NNG'), 'initial-l-before-y'],
    [change('였', '었', 'harmony'), 'harmony'],
    [change('바다가', '바닷가', 'saisiot', '바다가/NNG'), 'saisiot'],
    [change('할가', '할까', 'spelling', '할가/VV+EF'), 'question-ending'],
    [change('일군', '일꾼', 'spelling', '일군/NNG'), 'spelling'],
    [change('뻐스', '버스', 'loanword', '뻐스/NNG'), 'loanword'],
    [change('로씨야', '러시아', 'foreign-name', '로씨야/NNP'), 'foreign-name'],
    [change('에스', 'S', 'foreign-name'), 'letters'],
    [change('를', '을', 'loanword'), 'particle'],
    [change('《', '“', 'punctuation'), 'quotes'],
    [change('１', '1', 'punctuation'), 'width'],
    [change('살림집', '주택', 'vocabulary', '살림집/NNG'), 'vocabulary'],
    [change('는데', '는 데', 'spacing'), 'bound-noun'],
    [change(' ', '', 'spacing'), 'joined'],
  ])('%j', (given, article) => {
    expect(articleOf(given, {})).toBe(article);
  });

  const token = (surface: string, tag: Tag, kind?: Token['kind']): Token => ({
    ...{ start: 0, end: surface.length, surface, tag, known: true },
    morphemes: [{ form: surface, tag } satisfies Morpheme],
    ...(kind && { kind }),
  });

  test.each([
    ['하는것', token('는', 'ETM'), token('것', 'NNB'), 'bound-noun'],
    ['세개', token('세', 'MM'), token('개', 'NNB'), 'unit'],
    ['사과등', token('사과', 'NNG'), token('등', 'NNB'), 'listing'],
    ['취하고있는', token('고', 'EC'), token('있', 'VX'), 'auxiliary'],
    ['리명호동지', token('리명호', 'NNP', 'person'), token('동지', 'NNG'), 'title'],
    ['온나라', token('온', 'MM'), token('나라', 'NNG'), 'word'],
  ])('a space put into %s', (_words, before, after, article) => {
    expect(articleOf(change('', ' ', 'spacing'), { before, after })).toBe(article);
  });
});

test.each([en, ko])('every article has words and a place in the southern norm: $language', ({ articles }) => {
  for (const article of ARTICLES) {
    expect(articles[article].words).toMatch(/\.$/);
    expect(articles[article].southern).toMatch(/맞춤법|표기법|표준어/);
  }
});
