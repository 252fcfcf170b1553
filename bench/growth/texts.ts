const PARAGRAPH =
  '로씨야련방대통령 웨.웨.뿌찐이 력사적인 방문을 위하여 지난 6월 19일 평양에 도착하였다. 조선로동당 총비서이시며 ' +
  '조선민주주의인민공화국 국무위원장이신 김정은동지께서는 《우리는 모든것을 리행하는데 중점을 둘것이다.》라고 ' +
  '말씀하시였다.\n외무상 최선희가 2024년 11월 1일 모스크바에서 회담을 진행하였다. 쌍방은 (조로관계를 포함하여) ' +
  '호상 관심사로 되는 문제들에 대한 의견을 교환하였다.\n';

/** Makes a text of so many bytes of UTF-8 by repeating a sample, which may change from one repetition to the next. */
function repeated(sample: (index: number) => string): (bytes: number) => string {
  return (bytes) => {
    const parts: string[] = [];
    let length = 0;
    for (let index = 0; length < bytes; index++) {
      const part = sample(index);
      parts.push(part);
      length += Buffer.byteLength(part);
    }
    return parts.join('');
  };
}

const always = (text: string): ((bytes: number) => string) => repeated(() => text);
const pick = (list: readonly string[], index: number): string => list[index % list.length];

const HEADLINES = ['새로운 승리를 향하여', '로씨야대표단 도착', '담화', '평양시 락랑구역에서', '2024년 11월 1일'];
const SPOKEN = ['리', '로', '녀', '역', '사', '김', '것', '동', '지', '대', '위', '원', '회', '장', '은', '를'];

/** Texts by name, each a function of its length in bytes. */
export const growingTexts: Record<string, ((bytes: number) => string) | undefined> = {
  prose: always(PARAGRAPH),
  'prose-line': always(PARAGRAPH.replaceAll('\n', ' ')),
  'no-space': always(PARAGRAPH.replace(/[\s.]/g, '')),
  'no-space-names': always('김정은동지로씨야련방평양시락랑구역조선로동당중앙위원회공장외무상라브로브'),
  'no-space-syllables': repeated((index) => pick(SPOKEN, index * 7 + Math.floor(index / 5))),
  jamo: always('ㅋㅋㅎㅎㅠㅠㄱㄴㅏ'),
  'old-hangul': always('\u1112\u119e\u11ab글\u1102\u119e\u1105\u119e'),
  decomposed: always(PARAGRAPH.normalize('NFD')),
  digits: always('1234567890'),
  'digits-spaced': always('2024 11 1 10.10 6.25 '),
  numerals: always('이천이십사억삼천만'),
  syllable: always('가'),
  'syllable-spaced': always('것 '),
  letters: always('abcXYZ'),
  dots: always('.'),
  'list-numbers': always('1. '),
  initials: always('에스.웨.'),
  quotes: always('“'),
  'straight-quotes': always('"'),
  brackets: always('('),
  'paired-brackets': always('(가)'),
  guillemets: always('《'),
  'guillemets-closed': always('《로동신문》'),
  nested: repeated((index) => (index % 2 === 0 ? '《〈(' : '가나')),
  headlines: repeated((index) => `${pick(HEADLINES, index)}\n`),
  datelines: always('평양 10월 5일발 조선중앙통신\n'),
  newlines: always('\n'),
  'carriage-returns': always('\r가'),
  spaces: always(' '),
  dates: always('11월 1일부터 2일까지 '),
  'dates-closed': always('11월1일'),
  periods: always('지난해올해래년'),
  'dates-in-line': always('. 2023년 3월 9일 그는'),
  'list-dashes': always('- '),
  'short-lines': always('\n가\n'),
  comments: always('댓글 '),
  'menu-words': always('홈\n'),
  'openings-in-line': always('평양 3월 9일발 '),
  html: always('<p>로씨야련방 외무상 &amp; <b>라브로브</b>가 <a href="x">평양</a>에 왔다.</p>\n'),
  'html-open': always('<div><b title="'),
  emoji: always('🚩👨‍👩‍👧'),
  'lone-surrogates': always('\ud83d가'),
  'zero-width': always('\u200b\u202e'),
};
