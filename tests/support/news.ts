import { readFileSync } from 'node:fs';
import type { Random } from '../../scripts/fuzz/random.js';

/** The cells of a lexicon's column. */
function column(file: string, name: string): string[] {
  const [header = '', ...rows] = readFileSync(`dictionaries/${file}.tsv`, 'utf8').split('\n');
  const place = header.split('\t').indexOf(name);
  return rows.filter((row) => row !== '' && !row.startsWith('#')).map((row) => row.split('\t')[place]);
}

const first = (file: string): string[] => {
  const [header = ''] = readFileSync(`dictionaries/${file}.tsv`, 'utf8').split('\n');
  return column(file, header.split('\t')[0]);
};

const WORDS = {
  place: [...column('foreign-places', 'northern'), ...column('korean-places', 'northern')],
  person: [...column('foreign-people', 'northern'), ...column('korean-people', 'northern')],
  part: column('foreign-name-parts', 'northern'),
  body: first('organizations'),
  suffix: [...first('organization-suffixes'), ...first('place-suffixes')],
  post: [...first('positions'), ...first('position-words')],
  honorific: first('honorifics'),
  event: first('events'),
  document: first('documents'),
  day: first('days'),
  time: first('time-words'),
  letter: first('letters'),
  surname: [...first('surnames'), ...first('northern-surnames')],
  given: first('given-name-syllables'),
  common: [...first('loanwords'), ...first('spelling'), ...first('saisiot'), ...first('initial-sound-common')],
};

const PARTICLES =
  '은 는 이 가 을 를 의 에 에서 와 과 로 으로 도 만 께서 부터 까지 마다 들은 에게 동지는 로부터 인'.split(' ');
const ENDINGS =
  '진행되였다. 하였다. 하고있다. 할것이다. 하시였다. 되여있는 한다고 말하였다. 하는데서 하는것이 였다. 입니다. 할수 있는가?'.split(
    ' ',
  );
const COUNTERS =
  '년 월 일 시 분 초 개월 주일 달 해 세기 년대 차 번 명 개국 시간 분기 기 회 차례 달전 년후 일간 년만에 일부터 여년 년도'.split(
    ' ',
  );
const NUMERALS = '한 두 세 네 열 스무 몇 수십 수백 반 첫 삼 이천이십사 백만 다섯'.split(' ');
const MARKS = [
  '《',
  '》',
  '“',
  '”',
  '(',
  ')',
  ', ',
  ' ',
  ' ',
  '-',
  '~',
  '·',
  '.',
  '\n',
  ' 및 ',
  '…',
  '제',
  '전 ',
  '지난 ',
  '오는 ',
  '매 ',
  '음력 ',
];

type Part = (random: Random) => string;

const word =
  (kind: keyof typeof WORDS): Part =>
  ({ pick }) =>
    pick(WORDS[kind]);
const number: Part = ({ below, pick }) => String(below(pick([3, 13, 32, 61, 2100, 20_000])));
const koreanName: Part = (random) => random.pick(WORDS.surname) + random.pick(WORDS.given) + random.pick(WORDS.given);
const together =
  (...parts: Part[]): Part =>
  (random) =>
    parts.map((part) => part(random)).join('');
const sign =
  (text: string): Part =>
  () =>
    text;
const of =
  (texts: readonly string[]): Part =>
  ({ pick }) =>
    pick(texts);

/** What sentences of the news are made of. */
const PARTS: readonly Part[] = [
  ...(Object.keys(WORDS) as (keyof typeof WORDS)[]).map(word),
  ...[koreanName, together(koreanName, word('honorific')), together(word('post'), sign(' '), koreanName)],
  together(word('place'), word('post'), sign(' '), word('person')),
  together(word('letter'), sign('.'), word('letter'), sign('.'), word('part')),
  together(word('common'), word('suffix')),
  together(word('place'), word('suffix')),
  together(sign('제'), number, sign('차 '), word('event')),
  together(sign('《'), word('document'), sign('》')),
  together(sign('《'), word('common'), sign('》호')),
  together(number, of(COUNTERS)),
  together(of(NUMERALS), of(COUNTERS)),
  together(of(['지난 ', '오는 ', '매 ', '다음 ', '주체', '기원전 ', '음력 ']), number, of(COUNTERS)),
  together(number, sign('년 '), number, sign('월 '), number, sign('일')),
  together(sign('주체'), number, sign('('), number, sign(')년 '), number, sign('월')),
  together(number, of(['.', '-', '/']), number, of(['.', '-', '/', '절', ''])),
  together(number, sign('시 '), number, sign('분')),
  together(of(['오전 ', '밤 ', '새벽 ', '평양시간으로 ']), number, sign(':'), number),
  together(word('day'), sign(' '), number, of(['돐', '주년', '번째'])),
];

/** A sentence in the manner of the news, of names, dates and words of the lexicons; most mean nothing. */
export function newsSentence(random: Random): string {
  let text = '';
  for (let count = 2 + random.below(7); count > 0; count--) {
    text += random.pick(PARTS)(random);
    text += random.below(3) === 0 ? random.pick(MARKS) : random.pick(PARTICLES) + (random.below(4) === 0 ? '' : ' ');
  }
  return text + random.pick(ENDINGS);
}
