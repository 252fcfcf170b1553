import { matchAt } from './text-view.js';

/** A number read from the text: of how many it speaks (X where it does not tell) and where it ends. */
export interface Numeral {
  value: number | 'X';
  end: number;
  form: 'digits' | 'sino' | 'native';
  /** 여, 몇: somewhat more. */
  approximate: boolean;
}

/** Thousands are set apart by a space (3 954) or a comma. */
const DIGITS = /(?:\d{1,3}(?: \d{3})+(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)(백만|천만|[백천만억])?(여|몇|수)?/y;
/** No number of dates or measures is longer; longer ones lose their last digits. */
const LONGEST = 15;
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['백', 100],
  ['천', 1000],
  ['만', 10_000],
  ['백만', 1_000_000],
  ['천만', 10_000_000],
  ['억', 100_000_000],
]);

const SINO_DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries({ 령: 0, 영: 0, 공: 0, 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 륙: 6, 칠: 7, 팔: 8, 구: 9 }),
);
const SINO_TENS: ReadonlyMap<string, number> = new Map(Object.entries({ 십: 10, 백: 100, 천: 1000 }));
/** No numeral of Hangul that dates or measures time is longer: 일천구백구십구만구천구백. */
const SINO = /[수몇]?[령영공일이삼사오육륙칠팔구십백천만억]{1,16}여?/y;

const NATIVE_ONES: readonly (readonly [string, number])[] = [
  ['한', 1],
  ['두', 2],
  ['세', 3],
  ['석', 3],
  ['네', 4],
  ['넉', 4],
  ['다섯', 5],
  ['여섯', 6],
  ['일곱', 7],
  ['여덟', 8],
  ['아홉', 9],
];
const NATIVE_TENS: readonly (readonly [string, number])[] = [
  ['열', 10],
  ['스물', 20],
  ['스무', 20],
  ['서른', 30],
  ['마흔', 40],
  ['쉰', 50],
  ['예순', 60],
  ['일흔', 70],
  ['여든', 80],
  ['아흔', 90],
];
/** Numbers that leave open how many: some, two or three. */
const VAGUE =
  '두서너|두어서너|한두|두세|두어|두서|서너|세네|너댓|너덧|네댓|네다섯|댓|대여섯|대엿|예닐곱|일여덟|일고여덟|여덟아홉|몇몇|몇|여러|수|여남은';
const alternation = (list: readonly (readonly [string, number])[]): string => list.map(([form]) => form).join('|');
const NATIVE = new RegExp(`(?:(${VAGUE})|(${alternation(NATIVE_TENS)})?(${alternation(NATIVE_ONES)})?)(여)?`, 'y');
const NATIVE_VALUES: ReadonlyMap<string, number> = new Map([...NATIVE_ONES, ...NATIVE_TENS]);

/** What a numeral of Hangul begins with. */
export const NUMERAL_STARTS = Array.from(
  new Set(
    `령영공일이삼사오육륙칠팔구십백천만억${[...NATIVE_VALUES.keys(), ...VAGUE.split('|')].map(([sign]) => sign).join('')}`,
  ),
).join('');

/** What may come second in a numeral or with its unit: most words that begin like a numeral end here. */
const SECONDS =
  '령영공일이삼사오육륙칠팔구십백천만억여 한두세석네넉년월주시분초해달날개학섯곱덟홉물무른흔순든쉰닐남러몇서너댓덧엿다어';

/** A table of signs by their code, which is faster to ask than a set. */
function tableOf(signs: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}
const MAY_START = tableOf(NUMERAL_STARTS);
const MAY_FOLLOW = tableOf(SECONDS);

/** Whether a numeral of Hangul with its unit may begin here, by its first two signs. */
export const mayCount = (text: string, at: number): boolean =>
  MAY_START[text.charCodeAt(at)] === 1 && MAY_FOLLOW[text.charCodeAt(at + 1)] === 1;

/** Reads a number of digits, with a multiplier after it (5천). */
export function readDigits(text: string, at: number): Numeral | undefined {
  const match = matchAt(DIGITS, text, at);
  if (!match) return undefined;
  const [whole, multiplier = '', excess] = match;
  if (whole.length > LONGEST) return undefined;
  const value = Number(/[\d .,]+/.exec(whole)?.[0].replaceAll(/[ ,]/g, '')) * (MULTIPLIERS.get(multiplier) ?? 1);
  return { value, end: at + whole.length, form: 'digits', approximate: excess !== undefined };
}

/**
 * The readings of a Sino-Korean numeral, longest first. There are several because 일 is both "one" and "day": 십일일 is
 * the eleventh, 십일 the tenth.
 */
export function readSino(text: string, at: number): Numeral[] {
  const run = matchAt(SINO, text, at)?.[0];
  if (run === undefined) return [];
  const forms = run.endsWith('일') ? [run, run.slice(0, -1)] : [run];
  return forms.flatMap((form): Numeral[] => {
    const approximate = form.endsWith('여');
    const value = sinoValue(approximate ? form.slice(0, -1) : form);
    return value === undefined ? [] : [{ value, end: at + form.length, form: 'sino', approximate }];
  });
}

/** Reads 천구백사십오, 일구사오 digit by digit, 이삼 as "two or three", 수십 as unknown. */
function sinoValue(form: string): number | 'X' | undefined {
  if (form === '') return undefined;
  if (form.startsWith('수') || form.startsWith('몇')) return /^.[십백천만억]+$/.test(form) ? 'X' : undefined;
  const digits = Array.from(form, (sign) => SINO_DIGITS.get(sign));
  if (digits.every((digit) => digit !== undefined) && digits.length > 1) {
    if (digits.length === 4) return Number(digits.join(''));
    return digits.length === 2 && digits[1] === (digits[0] ?? 0) + 1 ? 'X' : undefined;
  }
  // 이삼십: two numbers side by side before a ten.
  const [first, second] = digits;
  if (first !== undefined && second === first + 1 && /^..[십백천]+$/.test(form)) return 'X';
  return positional(form);
}

function positional(form: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastTen = Infinity;
  for (const sign of form) {
    const ten = SINO_TENS.get(sign);
    if (ten !== undefined) {
      if (ten >= lastTen) return undefined;
      section += (digit ?? 1) * ten;
      [digit, lastTen] = [undefined, ten];
    } else if (sign === '만' || sign === '억') {
      total += (section + (digit ?? 0) || 1) * (sign === '만' ? 10_000 : 100_000_000);
      [section, digit, lastTen] = [0, undefined, Infinity];
    } else {
      if (digit !== undefined) return undefined;
      digit = SINO_DIGITS.get(sign);
    }
  }
  return total + section + (digit ?? 0);
}

/** Reads a native numeral as it stands before a unit: 한, 석, 열두, 서너. */
export function readNative(text: string, at: number): Numeral | undefined {
  const match = matchAt(NATIVE, text, at);
  if (!match || match[0] === '' || match[0] === '여') return undefined;
  const [whole, vague, tens, ones, excess] = match;
  const value = vague === undefined ? (NATIVE_VALUES.get(tens ?? '') ?? 0) + (NATIVE_VALUES.get(ones ?? '') ?? 0) : 'X';
  return { value, end: at + whole.length, form: 'native', approximate: excess !== undefined };
}
