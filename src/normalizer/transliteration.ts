import {
  FINAL_LETTERS,
  INITIAL_LETTERS,
  MEDIAL_LETTERS,
  finalOf,
  initialOf,
  isSyllable,
  syllableOf,
  vowelOf,
} from '../text/hangul.js';

/**
 * Guesses how the South writes a foreign name that no lexicon lists, from the way the North writes it. Both norms
 * transcribe the same sounds: the North with tense letters for voiceless stops (외국말적기법), the South with aspirated
 * ones (외래어 표기법 제1장 제4항), and Russian by a table of its own (제3장 제21절 with 표 19).
 *
 * @param northern one word of Hangul, without spaces
 * @param certain whether something beside the word shows it to be a foreign name, such as initials or another name
 * @returns the southern form, or undefined where nothing shows the word to be a foreign name or the two agree
 *
 * @example
 * guessForeignName('우쓰찌노브') // '우스티노프'
 * guessForeignName('까르모나') // '카르모나'
 * guessForeignName('일군') // undefined
 */
export function guessForeignName(northern: string, certain = false): string | undefined {
  if (!/^[가-힣]{2,20}$/.test(northern)) return undefined;
  const letters = spell(northern);
  if (!NORTHERN_LETTERS.test(letters)) return undefined;
  const russian = RUSSIAN.test(letters) || isTenseStin(letters) || isRussianSurname(letters, northern);
  if (!russian && !isForeign(letters, northern, certain)) return undefined;
  const rules = russian ? [...RUSSIAN_RULES, ...COMMON_RULES] : COMMON_RULES;
  const southern = compose(rules.reduce((word, [pattern, replacement]) => word.replace(pattern, replacement), letters));
  return southern === northern ? undefined : southern;
}

/*
 * The rules see a word as the letters of its syllables, each syllable with a full stop after it (뿌찐 is ㅃㅜ.ㅉㅣㄴ.), so
 * that a letter's place in the syllable shows. A word of twenty syllables has eighty letters at most.
 */

type LetterRule = readonly [pattern: RegExp, replacement: string];

/** What the South does not write in names: tense letters, ㅈ, ㅊ and ㅅ with y-vowels, 븨, w for в, and -브 at the end. */
const NORTHERN_LETTERS =
  /(^|\.)[ㄲㄸㅃㅆㅉ]|[ㅈㅊ][ㅑㅕㅛㅠㅖㅞㅟ]|ㅅ[ㅞㅟ]|[^ㅇㅎ.]ㅢ|ㅇ[ㅘㅝㅞㅟ]|ㅂㅡ\.$|^ㅇㅜㄹ\.ㄹㅏ\.ㅈㅣ/;

/** What shows a name to be Russian or Ukrainian: its ending, or letters for т and ш that no other language gives. */
const RUSSIAN = new RegExp(
  [
    '\\.[^.]{0,3}([ㅗㅔㅛㅖㅞ]|ㄹㅏ)\\.ㅂㅡ\\.$', // 라브로브, 슬라브
    '\\.[^.]{0,3}[ㅗㅔㅛㅖㅞ]\\.ㅂㅏ\\.$', // 자하로바
    '(ㅅㅡ|ㅆㅡ|ㅉㅡ|ㅂ)\\.ㄲ(ㅣ|ㅏ\\.ㅇㅑ|ㅗ\\.ㅇㅣ)\\.$', // 젤렌스끼, 끄룹스까야, 돈스꼬이
    '(^ㅃㅜ|[ㅅㅈ]ㅟ)\\.ㅉㅣㄴ\\.$', // 뿌찐
    '([ㅗㅔㅖㅡ]\\.ㅂㅣ|ㅆㅣ|ㄹㅣ|ㄲㅣ|ㅁㅣ|ㅉㅣ)\\.ㅊㅣ\\.(ㄴㅏ\\.)?$', // 윅또로비치, 일리치
    '(ㅔㄴ|ㅅㅠ)\\.ㄲㅗ\\.$', // 루덴꼬, 글루슈꼬
    'ㅂㅡ\\.ㄴㅏ\\.$', // 이와노브나
    '^ㅇㅜㄹ\\.ㄹㅏ\\.ㅈㅣ', // 울라지미르
    '^(ㅅㅡ\\.)?ㅉㅔ|^ㅉㅣ\\.[ㅁㅎ]', // 쩨렌찌, 스쩨빤, 찌모페이
    'ㅉㅣ\\.ㅇㅑ|ㅉㅔ\\.ㄹㅣ|ㅅㅠ\\.ㅉ', // 따찌야나, 예까쩨리나, 슈쩨인
    'ㅉ[ㅑㅛㅠ]', // 쨔, 쬬, 쮸
    '[^.]\\.(ㅅㅡ|ㅉㅡ)\\.ㅋㅡ\\.$', // 스몰렌스크, 야꾸쯔크
    '^(ㅇㅘㄹ\\.ㄹㅔ|ㅇㅟㄱ\\.ㄸ|ㅇㅘ\\.ㅆㅣ)', // 왈레리, 윅또르, 와씰리
  ].join('|'),
);

/** -stin with a tense letter before it: 꼰스딴스찐. */
const STIN = 'ㅅㅡ.ㅉㅣㄴ.';
const isTenseStin = (letters: string): boolean =>
  letters.endsWith(STIN) && /[ㄲㄸㅃㅆㅉ]/.test(letters.slice(0, -STIN.length));

/** Endings of Russian surnames that native words share, so that other letters must show the name: -ин, -шин, -ян. */
const RUSSIAN_ENDING = /(ㅣㄴ|[ㅅㅈ]ㅟㄴ|[ㄴㄹㅇ]ㅑㄴ)\.$|(ㄲㅣ|ㅃㅣ|ㅆㅣ|ㅉㅣ|ㅅㅟ|ㄹㅣ|ㄴㅣ)\.ㄴㅏ\.$/;

/** Syllables that only foreign words have: tense letters with vowels of loans, and ㅈ, ㅊ, ㅅ with y-vowels. */
const MARK = /[ㅃㅆㅉ](ㅔ|ㅖ|ㅞ)|[ㄲㄸㅃㅆㅉ](ㅑ|ㅛ|ㅠ)|[ㅈㅊ](ㅑ|ㅛ|ㅠ|ㅖ|ㅞ)(?!ㅆ?\.$)|ㅅㅞ/;
/** Letters of native words: vowels and finals that transcribed names seldom hold, and syllables with a meaning. */
const NATIVE_LETTERS = /[ㅓㅐㅕㅚㅝㅒ]|[ㅏ-ㅣ][ㄲㄳㄵㄶㄷㄺ-ㅀㅄㅅㅆㅈㅊㅋㅌㅍㅎ]\./;
const NATIVE_SYLLABLES =
  /꽃|꾼|꿈|깔|깡|깜|꼭|꽁|꼼|꿀|꿍|땅|땀|딸|똥|똑|뚝|뚱|띠|띵|뜨[림린]|뛰|빵|뿔|빨|빤|뽑|쌀|쌍|쑥|싹|쌈|싸움|씹|짝|쪽|찜|쯤|찌개|뿌리|꼬리|까지|끼리|께서|뿐|씩|빠[진뜨]|뿌[린려]|따[르른]/;
const REDUPLICATED = /(?:^|\.)([^.]{1,3}\.[^.]{0,3}\.?).{0,80}\1/;
const FEWEST_SYLLABLES = 3;
const FEWEST_TENSE = 2;

/** Whether letters show a foreign name, where no Russian ending does. */
function isForeign(letters: string, word: string, certain: boolean): boolean {
  if ((word.length < FEWEST_SYLLABLES && !certain) || NATIVE_LETTERS.test(letters)) return false;
  if (NATIVE_SYLLABLES.test(word) || REDUPLICATED.test(letters)) return false;
  return certain || MARK.test(letters) || (letters.match(TENSE)?.length ?? 0) >= FEWEST_TENSE;
}

const TENSE = /(?<=^|\.)[ㄲㄸㅃㅆㅉ]/g;

/** Whether a word ends as Russian surnames do and has letters of transcription: 깔리닌, 보로쉰. */
const isRussianSurname = (letters: string, word: string): boolean =>
  word.length >= FEWEST_SYLLABLES &&
  RUSSIAN_ENDING.test(letters) &&
  !NATIVE_LETTERS.test(letters) &&
  !NATIVE_SYLLABLES.test(word) &&
  /(^|\.)[ㄲㄸㅃㅆㅉ]|ㅅㅟ/.test(letters);

/** Before these the South closes the syllable before a stop (제21절 제1항) and unvoices ㅈ (제2항). */
const VOICELESS = '(?=\\.?[ㄲㄸㅃㅆㅉㅊㅋㅌㅍㅎㅅ])';

/** Russian (외래어 표기법 제3장 제21절), in the letters that the North wrote. */
const RUSSIAN_RULES: readonly LetterRule[] = [
  // Владимир, Владислав, Лев: 제6항 writes л with its soft sign as 리.
  [/^ㅇㅜㄹ\.ㄹㅏ\./, 'ㅂㅡㄹ.ㄹㅏ.'],
  [/^ㄹㅡ\.ㅂ/, 'ㄹㅣ.ㅂ'],
  // в, which the North often writes as w: 와씰리, 윅또르, 이와노브, 워로쉴로브.
  [/ㅇㅘ/g, 'ㅂㅏ'],
  [/ㅇㅝ/g, 'ㅂㅗ'],
  [/ㅇㅞ/g, 'ㅂㅔ'],
  [/ㅇㅟ/g, 'ㅂㅣ'],
  // ц: ㅉ before ы and in -цев; elsewhere ㅉ before 이 and 에 is т.
  [/ㅉㅢ/g, 'ㅊㅣ'],
  [/ㅉㅔ\.ㅂㅡ\.$/, 'ㅊㅔ.ㅂㅡ.'],
  [/ㅉㅔ\.ㅂㅏ\.$/, 'ㅊㅔ.ㅂㅏ.'],
  [/ㅉ(?=[ㅣㅔㅖㅑㅛㅠ])/g, 'ㅌ'],
  // д: 울라지미르, 메드베제브, 보로진; but 지 at the head is зи, 젬 and 오제로 are зе, 꾸지민 зь, 꼬즤레브 зы.
  [/^ㅈㅔ(?!\.ㄹㅡ\.ㅈㅟ)/, 'ㄷㅔ'],
  [/(?<!^|ㅗ\.)ㅈㅔ(?!ㅁ)/g, 'ㄷㅔ'],
  [/(?<!^|ㅜ\.(?=ㅈㅣ\.ㅁ))ㅈㅣ/g, 'ㄷㅣ'],
  // ж: a syllable of its own only before a vowel.
  [new RegExp(`(?<!^)ㅈㅠ\\.${VOICELESS}`, 'g'), 'ㅅㅣ.'],
  [/(?<!^)ㅈㅠ\.$/, 'ㅅㅣ.'],
  [/(?<!^)ㅈㅠ\.(?=[ㄱㄴㄷㅁㅂ])/g, 'ㅈㅡ.'],
  [/^ㅈㅠ\.(?=ㄷ)/, 'ㅈㅡ.'],
  // ш before a consonant: 뿌슈낀, 쩨레슈꼬바.
  [/(?<!^)ㅅㅠ\.(?=[ㄲㄸㅃㅉㄴㄹㅁㅂ]|$)/g, 'ㅅㅣ.'],
  [/^ㅅㅠ\.(?=ㅁ[^ㅣ])/, 'ㅅㅣ.'],
  // 제1항: stops before a voiceless consonant close the syllable before them.
  [new RegExp(`(?<=[ㅏ-ㅣ])\\.ㅂㅡ\\.${VOICELESS}`, 'g'), 'ㅂ.'],
  [new RegExp(`(?<=[ㅏ-ㅣ])\\.ㄱㅡ\\.${VOICELESS}`, 'g'), 'ㄱ.'],
  [new RegExp(`(?<=[ㅏ-ㅣ])\\.ㅃㅡ\\.${VOICELESS}`, 'g'), 'ㅂ.'],
  [/(?<=[ㅏ-ㅣ])\.[ㄷㄸ]ㅡ\.(?=[ㄲㅊㅎ])/g, 'ㅅ.'],
  [new RegExp(`ㅈㅡ\\.${VOICELESS}`, 'g'), 'ㅅㅡ.'],
  // At the end voiced consonants are voiceless: 라브로프, 올레크, 레오니트.
  [/ㅂㅡ\.$/, 'ㅍㅡ.'],
  [/ㄱㅡ\.$/, 'ㅋㅡ.'],
  [/ㄷㅡ\.$/, 'ㅌㅡ.'],
  [/ㅈㅡ\.$/, 'ㅅㅡ.'],
  [/ㅂㅡㄹ\.ㄹㅣ\.$/, 'ㅂㅡㄹ.'],
];

/** What holds for all languages (외래어 표기법 제1장 제4항: no tense letters; 제3장 제1절 제3항: no y after ㅈ and ㅊ). */
const COMMON_RULES: readonly LetterRule[] = [
  [/(?<=[^ㅇㅎ])ㅢ/g, 'ㅣ'],
  // German -burg, -berg.
  [/ㄹㅡ\.ㄱㅡ\.$/, 'ㄹㅡ.ㅋㅡ.'],
  [/(?<=^|\.)ㄲ/g, 'ㅋ'],
  [/(?<=^|\.)ㄸ/g, 'ㅌ'],
  [/(?<=^|\.)ㅃ/g, 'ㅍ'],
  [/(?<=^|\.)ㅆ/g, 'ㅅ'],
  [/(?<=^|\.)ㅉ/g, 'ㅊ'],
  [/ㅅㅞ/g, 'ㅅㅖ'],
  [/ㅅㅟ/g, 'ㅅㅣ'],
  [/(?<=[ㅈㅊ])ㅑ/g, 'ㅏ'],
  [/(?<=[ㅈㅊ])ㅕ/g, 'ㅓ'],
  [/(?<=[ㅈㅊ])ㅛ/g, 'ㅗ'],
  [/(?<=[ㅈㅊ])ㅠ/g, 'ㅜ'],
  [/(?<=[ㅈㅊ])[ㅖㅞ]/g, 'ㅔ'],
  [/(?<=[ㅈㅊ])ㅟ/g, 'ㅣ'],
];

function spell(word: string): string {
  let letters = '';
  for (const syllable of word) {
    if (!isSyllable(syllable.charCodeAt(0))) return '';
    letters += `${initialOf(syllable)}${vowelOf(syllable)}${finalOf(syllable)}.`;
  }
  return letters;
}

const compose = (letters: string): string =>
  letters.replace(/([ㄱ-ㅎ])([ㅏ-ㅣ])([ㄱ-ㅎ]?)\./g, (_, initial: string, medial: string, final: string) =>
    syllableOf({
      initial: INITIAL_LETTERS.indexOf(initial),
      medial: MEDIAL_LETTERS.indexOf(medial),
      final: Math.max(0, FINAL_LETTERS.indexOf(final || ' ')),
    }),
  );
