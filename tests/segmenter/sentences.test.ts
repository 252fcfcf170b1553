import fc from 'fast-check';
import { builtAnalyzer } from '../support/analyzer.js';
import { texts } from '../support/texts.js';

const analyzer = builtAnalyzer();
const sentences = (text: string): string[] => analyzer.sentences(text).map(({ start, end }) => text.slice(start, end));

/** Each case is a text whose sentences are set apart by `|`. */
const divided = (cases: readonly string[]): void => {
  test.each(cases)('%s', (text) => {
    expect(sentences(text.replaceAll('|', ''))).toEqual(text.split('|').map((sentence) => sentence.trim()));
  });
};

describe('full stops, questions and cries', () =>
  divided([
    '대표단이 평양에 도착하였다.| 외무상이 그들을 맞이하였다.',
    '어디로 가는가?| 앞으로 가자!| 그는 이렇게 말하였다.',
    '정말인가?!| 믿을수 없다.',
    '회의가 끝났다.|이날 연회가 진행되였다.',
    '만세!',
  ]));

describe('numbers, dates and lists', () =>
  divided([
    '원주률은 3.14이다.| 잊지 말라.',
    '6.15공동선언의 리행을 위하여 노력하자.',
    '1. 총칙과 목적',
    '가. 일반적인 원칙',
    '2024. 11. 1. 평양에서 진행되였다.',
    '속도는 시속 80.5km이다.| 빠르다.',
  ]));

describe('initials and abbreviations', () =>
  divided([
    '외무상 에스.웨.라브로브가 도착하였다.| 그는 기자들을 만났다.',
    '웨. 웨. 뿌찐대통령이 연설하였다.',
    'S. V. 라브로프 외무상이 왔다.| 회담이 열렸다.',
    'No. 5 갱에서 사고가 있었다.',
  ]));

describe('quotations and titles', () =>
  divided([
    '그는 《우리는 이겼다. 앞으로도 이긴다.》라고 말하였다.| 모두 박수를 쳤다.',
    '《모두다 앞으로!》라는 구호가 울렸다.',
    '《조국이여 번영하라!》 공연이 진행되였다.| 관중이 많았다.',
    '《로동신문》은 이렇게 썼다.| 《우리의 길은 옳다.》| 이것은 사실이다.',
    '그는 “가자. 어서 가자.” 하고 웨쳤다.',
    '그는 "가자. 어서 가자."라고 말하였다.| 우리는 갔다.',
    '결정서(전문은 뒤에 있다.)가 채택되였다.| 회의는 끝났다.',
    '《어서 가자!》| 그는 뛰였다.',
  ]));

describe('marks without a partner do not swallow what follows', () =>
  divided([
    '《시작은 있으나 끝이 없다.| 다음 문장이다.',
    '끝은 있으나》 시작이 없다.| 다음 문장이다.',
    '1) 첫째이다.| 2) 둘째이다.',
  ]));

describe('lines', () => {
  test('a headline ends without a full stop', () => {
    expect(sentences('해주시에 과수연구소 새로 건설\n-준공식 진행-\n\n연구소가 일떠섰다.\r\n끝')).toEqual([
      ...['해주시에 과수연구소 새로 건설', '-준공식 진행-', '연구소가 일떠섰다.', '끝'],
    ]);
  });

  test('all line breaks count', () => expect(sentences('하나\u2028둘\r셋')).toEqual(['하나', '둘', '셋']));

  test('in a line without any stop the final form of a predicate ends a sentence', () => {
    expect(sentences('대표단이 평양에 도착했습니다 외무상이 그들을 맞이했습니다')).toHaveLength(2);
    expect(sentences('대표단이 평양에 도착했습니다라고 말했습니다')).toHaveLength(1);
    expect(sentences('값은 비싸지만 맛있어요 다시 갈것이다.')).toHaveLength(2);
  });
});

test('no text, no sentence', () => expect([sentences(''), sentences(' \n\t\n ')]).toEqual([[], []]));

test('sentences lie in order and hold all tokens', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const tokens = analyzer.segment(text);
      const spans = analyzer.sentences(text);
      const inside = spans.map((span) => tokens.filter(({ start, end }) => span.start <= start && end <= span.end));
      expect(inside.flat()).toEqual(tokens);
      spans.forEach(({ start, end }, i) => {
        expect([inside[i][0].start, inside[i].at(-1)?.end]).toEqual([start, end]);
      });
    }),
  );
});
