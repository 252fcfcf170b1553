import type { Random } from './random.js';

/** What a mutation draws from: lines of text and single words. */
export interface Seeds {
  lines: readonly string[];
  words: readonly string[];
}

/** Signs that programs that read text trip over. */
const ODD: readonly string[] = [
  // Letters, compatibility and conjoining, old ones and fillers too.
  ...[
    'ㄱ',
    'ㅏ',
    'ㅋㅋ',
    '\u1100',
    '\u1161',
    '\u11a8',
    '\u1112\u119e\u11ab',
    '\u115f',
    '\u1160',
    '\u3164',
    '\ua97c',
    '\ud7fb',
  ],
  // Halves of pairs, pairs, joined sequences, combining marks.
  ...['\ud83d', '\udd25', '😀', '👨‍👩‍👧', '🇰🇵', '\u0301', '\ufe0f', '\u200d', '𠀋', '\u{10ffff}'],
  // Zero-width and bidirectional signs, byte order mark.
  ...['\u200b', '\u200c', '\u2060', '\u202e', '\u202c', '\u2066', '\u2069', '\ufeff', '\u00ad', '\u061c'],
  // White space and line breaks of all kinds, controls.
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\u00a0',
    '\u3000',
    '\u2028',
    '\u2029',
    '\u0085',
    '\v',
    '\f',
    '\0',
    '\x1b[0m',
    '\x7f',
  ],
  // Marks that come in pairs or mean something to a format.
  ...[
    '《',
    '》',
    '〈',
    '〉',
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '(',
    ')',
    '（',
    '）',
    '[',
    ']',
    '「',
    '」',
    '<b>',
    '</',
    '&amp;',
    '&',
    '\\',
    '|',
  ],
  ...['.', '..', '…', '?!', '!', ',', '·', 'ㆍ', '-', '–', '~', '～', '/', ':', ';', '%', '×', '№', '_', '#', '='],
  // Numbers, dates, letters.
  ...[
    '0',
    '1',
    '９',
    '2024년',
    '13월',
    '2월 30일',
    '주체113',
    '(2024)년',
    '오전 25시',
    '9.9절',
    '10.10',
    '99999999999',
    '1/2',
    'Ⅳ',
    '½',
  ],
  ...['A', 'z', 'Ω', 'Ж', '漢', 'か', 'ﬁ', 'İ', 'ß', 'ŉ', '에스.', '웨.', 'S. V. '],
  // Syllables that rules look at.
  ...[
    '리',
    '로',
    '녀',
    '률',
    '여',
    '였',
    '것',
    '수',
    '데',
    '들',
    '동지',
    '을',
    '를',
    '는',
    '적',
    '의',
    '가',
    '이',
    '년',
    '월',
    '일',
  ],
  ...['__proto__', 'constructor', 'toString', 'null', '${x}'],
];

/** The most units of a text, but for huge repeats. */
const LONGEST = 1500;
const HUGE = 40_000;

type Mutation = (text: string, seeds: Seeds, random: Random) => string;

/** A place in a text, and a stretch that begins there. */
const place = (text: string, random: Random): number => random.below(text.length + 1);
function stretch(text: string, random: Random): [start: number, end: number] {
  const start = place(text, random);
  return [start, Math.min(text.length, start + 1 + random.below(random.below(4) === 0 ? text.length + 1 : 12))];
}

const insert = (text: string, at: number, part: string): string => text.slice(0, at) + part + text.slice(at);
const replace = (text: string, [start, end]: [number, number], part: (of: string) => string): string =>
  text.slice(0, start) + part(text.slice(start, end)) + text.slice(end);

const MUTATIONS: readonly Mutation[] = [
  (text, _seeds, random) => insert(text, place(text, random), random.pick(ODD)),
  (text, { words }, random) => insert(text, place(text, random), random.pick(words)),
  (text, { words }, random) => insert(text, place(text, random), ` ${random.pick(words)} `),
  (text, { lines }, random) => insert(text, place(text, random), random.pick(lines)),
  (text, { lines }, random) => text.slice(0, place(text, random)) + random.pick(lines),
  (text, _seeds, random) => replace(text, stretch(text, random), () => ''),
  (text, _seeds, random) => replace(text, stretch(text, random), (part) => part.normalize('NFD')),
  (text, _seeds, random) => replace(text, stretch(text, random), (part) => part.replace(/\s/g, '')),
  (text, _seeds, random) =>
    replace(text, stretch(text, random), (part) => [...part].join(random.pick([' ', '\n', '.', '\u200b']))),
  (text, _seeds, random) => replace(text, stretch(text, random), (part) => part.split('').reverse().join('')),
  (text, _seeds, random) => replace(text, stretch(text, random), (part) => part.repeat(2 + random.below(6))),
  (text, _seeds, random) => replace(text, stretch(text, random), () => String.fromCharCode(random.below(0x10000))),
  (text, _seeds, random) =>
    replace(text, stretch(text, random), () => String.fromCharCode(0xac00 + random.below(11172))),
  (text, _seeds, random) => text.replace(/\d/g, () => String(random.below(10))),
  (text, _seeds, random) => text.replaceAll(' ', random.pick(['', '\n', '\u00a0', '  '])),
];

const repeatHugely: Mutation = (text, { words }, random) => {
  const part = random.pick([random.pick(ODD), random.pick(words), text.slice(...stretch(text, random))]);
  return insert(text.slice(0, 200), 0, part.repeat(Math.ceil(random.below(HUGE) / Math.max(1, part.length))));
};

/** A text made of the seeds by a few mutations. */
export function mutated(seeds: Seeds, random: Random): string {
  let text = random.below(3) === 0 ? random.pick(seeds.words) : random.pick(seeds.lines);
  for (let count = random.below(8); count >= 0; count--)
    text = random.pick(MUTATIONS)(text, seeds, random).slice(0, LONGEST);
  return random.below(400) === 0 ? repeatHugely(text, seeds, random) : text;
}
