import { endsNumber, endsWord } from '../boundaries.js';
import type { Amount, DurationUnit } from '../draft.js';
import { readDigits, readNative, readSino, type Numeral } from '../numerals.js';
import type { Parser, Scan } from '../scan.js';
import { afterSpace, isDigitAt, isHangulAt, matchAt } from '../text-view.js';

const UNITS: ReadonlyMap<string, { unit: DurationUnit; times?: number }> = new Map([
  ['년', { unit: 'Y' }],
  ['개년', { unit: 'Y' }],
  ['해', { unit: 'Y' }],
  ['세기', { unit: 'Y', times: 100 }],
  ['개월', { unit: 'M' }],
  ['달', { unit: 'M' }],
  ['주일', { unit: 'W' }],
  ['주', { unit: 'W' }],
  ['일', { unit: 'D' }],
  ['날', { unit: 'D' }],
  ['시간', { unit: 'TH' }],
  ['분', { unit: 'TM' }],
  ['초', { unit: 'TS' }],
  ['h', { unit: 'TH' }],
  ['min', { unit: 'TM' }],
  ['s', { unit: 'TS' }],
]);
const UNIT = /개년|개월|년|해|세기|달|주일|주(?=간)|주|일|날|시간|분|초|(?:h|min|s)(?![A-Za-z\d])/y;
/** Which unit a length of time goes on with. */
const NEXT: ReadonlyMap<DurationUnit, readonly DurationUnit[]> = new Map([
  ['Y', ['M']],
  ['M', ['D']],
  ['D', ['TH']],
  ['TH', ['TM']],
  ['TM', ['TS']],
]);
const HALVES: ReadonlyMap<DurationUnit, Amount> = new Map([
  ['Y', { amount: 6, unit: 'M' }],
  ['M', { amount: 15, unit: 'D' }],
  ['D', { amount: 12, unit: 'TH' }],
  ['TH', { amount: 30, unit: 'TM' }],
  ['TM', { amount: 30, unit: 'TS' }],
]);
const CLOSING = /여? ?동안|여? ?간/y;
const EXCESS = /여(?![가-힣])|여(?= ?(?:만|에|의|를|가|동안))/y;
/** Two or three: 2~3일, and 3, 4일간 where it is closed. */
const SPREAD = /\d+(?:\.\d+)? ?[~-] ?(?=\d)|\d{1,2}, ?(?=\d{1,2} ?(?:개?년|개?월|달|주일?|일|시간|분)(?:간| ?동안))/y;

/** Reads a length of time: 3일간, 한달 반, 2년 6개월, 수십년, 3 954s간. */
export const parseAmount: Parser = (scan, at) => {
  const first = readMeasure(scan, at);
  if (!first) return undefined;
  const { view } = scan;
  // 북위 41도 47분: degrees and their parts.
  if (/\d ?도 ?$/.test(view.slice(Math.max(0, at - 5), at))) return { kind: 'trap', start: at, end: first.end };
  const amounts = [first.amount];
  let { end, approximate } = first;
  for (;;) {
    const next = nextMeasure(scan, end, amounts.at(-1)?.unit ?? 'TS');
    if (!next) break;
    amounts.push(next.amount);
    approximate ||= next.approximate;
    end = next.end;
  }
  const closing = durationEnd(scan, end);
  if (closing.end === end && !standsAlone(scan, first, at, end)) return undefined;
  return {
    ...{ kind: 'duration', start: at, end: closing.end, amounts, closed: closing.closed },
    ...(approximate && { mod: 'APPROX' }),
  };
};

interface Measure {
  amount: Amount;
  end: number;
  approximate: boolean;
  numeral: Numeral;
  unit: string;
}

/** Reads one number with its unit. */
function readMeasure({ view }: Scan, at: number): Measure | undefined {
  const spread = matchAt(SPREAD, view, at)?.[0].length ?? 0;
  for (const numeral of numeralsAt(view, at + spread)) {
    const direct = matchAt(UNIT, view, numeral.end);
    const unitAt = direct ? numeral.end : afterSpace(view, numeral.end);
    const apart = numeral.form !== 'sino' || numeral.end - at > 1;
    const match = direct ?? (apart ? matchAt(UNIT, view, unitAt) : undefined);
    const known = UNITS.get(match?.[0] ?? '');
    if (!match || !known || !goTogether(numeral, match[0])) continue;
    const value = spread > 0 ? 'X' : numeral.value;
    const amount = value === 'X' ? value : value * (known.times ?? 1);
    const { approximate } = numeral;
    return {
      amount: { amount, unit: known.unit },
      end: unitAt + match[0].length,
      approximate,
      numeral,
      unit: match[0],
    };
  }
  return undefined;
}

/** The readings of the number that stands here. */
export function numeralsAt(view: string, at: number): Numeral[] {
  if (isDigitAt(view, at)) return [readDigits(view, at)].filter((numeral) => numeral !== undefined);
  const native = readNative(view, at);
  return [...readSino(view, at), ...(native ? [native] : [])];
}

/** Native numerals count what has a native unit; 이분 is a person, 이주 moving house, 이시간 this hour. */
function goTogether({ form, value }: Numeral, unit: string): boolean {
  if (unit === '날') return form === 'native' && value === 'X';
  if (form === 'digits') return true;
  const large = value === 'X' || value >= 10;
  if (form === 'sino') {
    if (unit === '년' || unit === '개년' || unit === '개월' || unit === '주일') return true;
    return large && unit !== '해' && unit !== '달';
  }
  if (value === 'X') return unit !== '개년';
  return ['해', '세기', '달', '주일', '주', '시간'].includes(unit);
}

/** Reads on with a finer unit, or with 반 (한시간 반). */
function nextMeasure(scan: Scan, end: number, after: DurationUnit): Measure | undefined {
  const at = afterSpace(scan.view, end);
  const half = HALVES.get(after);
  if (half && scan.view[at] === '반' && endsNumber(scan, at + 1)) {
    const numeral: Numeral = { value: 0.5, end: at + 1, form: 'native', approximate: false };
    return { amount: half, end: at + 1, approximate: false, numeral, unit: '반' };
  }
  if (!isDigitAt(scan.view, at) && at !== end) {
    const native = readNative(scan.view, at);
    if (!native) return undefined;
  }
  const next = readMeasure(scan, at);
  return next && NEXT.get(after)?.includes(next.amount.unit) === true ? next : undefined;
}

/** Takes in 동안, 간 and 여 after a length of time (3년여간, 5시간여). */
export function durationEnd(scan: Scan, end: number): { end: number; closed: boolean } {
  const closing = matchAt(CLOSING, scan.view, end);
  if (closing && endsWord(scan, end + closing[0].length)) return { end: end + closing[0].length, closed: true };
  return { end: end + (matchAt(EXCESS, scan.view, end) ? 1 : 0), closed: false };
}

/** Whether what follows lets the measure be one: 5개년계획 and 24시간봉사 hold one, 3주기 and 5년생 do not. */
function standsAlone(scan: Scan, { numeral, unit }: Measure, start: number, end: number): boolean {
  const { view, lexicon } = scan;
  // 몇분 are persons as often as minutes; 만일 is "if".
  if (numeral.form === 'native' && unit === '분') return matchAt(lexicon.measures, view, end) !== undefined;
  // 만주, 만일, 백일, 만년 and 십분 are words; with what measures they are numbers.
  const round = view.slice(start, numeral.end);
  const isWord = round === '만' || (/^[백천억]$/.test(round) && unit !== '년') || (round === '십' && unit === '분');
  if (isWord) return matchAt(lexicon.measures, view, end) !== undefined;
  // 아이폰6s is a model.
  if (/^[a-z]/.test(unit) && isHangulAt(view, start - 1)) return false;
  if (!isHangulAt(view, end)) return true;
  if (matchAt(lexicon.barriers, view, end)) return false;
  if (matchAt(lexicon.measures, view, end)) return true;
  if (unit === '분' && /^의 ?\d/.test(view.slice(end, end + 3))) return false;
  if (endsNumber(scan, end)) return true;
  return numeral.form === 'digits' ? ['년', '개년', '개월', '일', '시간'].includes(unit) : unit === '개년';
}
