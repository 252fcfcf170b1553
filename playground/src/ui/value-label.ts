import type { Language } from '../strings/strings.js';

/** A TIMEX3 value for a reader: a day as the language writes it, other values by what they are; else the value itself. */
export function valueLabel(value: string, language: Language): string {
  const [first, last] = value.split('/');
  if (last === undefined) return labelOf(first, language);
  if (!DAY.test(first) || !DAY.test(last)) return `${labelOf(first, language)} – ${labelOf(last, language)}`;
  return dayFormat(language).formatRange(new Date(first), new Date(last));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const dayFormat = (language: Language): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, {
    ...{ year: 'numeric', month: language === 'ko' ? 'long' : 'short', day: 'numeric', timeZone: 'UTC' },
  });

const PARTS: Record<string, Record<Language, string>> = {
  SP: { ko: '봄', en: 'spring' },
  SU: { ko: '여름', en: 'summer' },
  FA: { ko: '가을', en: 'autumn' },
  WI: { ko: '겨울', en: 'winter' },
  H1: { ko: '상반기', en: 'first half' },
  H2: { ko: '하반기', en: 'second half' },
  Q1: { ko: '1분기', en: '1st quarter' },
  Q2: { ko: '2분기', en: '2nd quarter' },
  Q3: { ko: '3분기', en: '3rd quarter' },
  Q4: { ko: '4분기', en: '4th quarter' },
  MO: { ko: '오전', en: 'morning' },
  AF: { ko: '오후', en: 'afternoon' },
  EV: { ko: '저녁', en: 'evening' },
  NI: { ko: '밤', en: 'night' },
};

function labelOf(value: string, language: Language): string {
  const korean = language === 'ko';
  const [, date = value, time] = /^(\d{4}-\d{2}-\d{2})T(.+)$/.exec(value) ?? [];
  if (time !== undefined) return `${labelOf(date, language)} ${PARTS[time]?.[language] ?? time}`;
  const [, year = '', part = ''] = /^(\d{4})-([A-Z][A-Z\d])$/.exec(value) ?? [];
  if (PARTS[part]) return korean ? `${Number(year)}년 ${PARTS[part].ko}` : `${PARTS[part].en} ${Number(year)}`;
  if (/^\d{2}$/.test(value)) return korean ? `${Number(value) + 1}세기` : centuryName(Number(value) + 1);
  if (/^\d{3}$/.test(value)) return korean ? `${value}0년대` : `${value}0s`;
  if (/^\d{4}$/.test(value)) return korean ? `${Number(value)}년` : String(Number(value));
  if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(value)) return value;
  if (Number.isNaN(Date.parse(value)) || !isDay(value)) return value;
  if (DAY.test(value)) return dayFormat(language).format(new Date(value));
  const format = new Intl.DateTimeFormat(language, {
    ...{ year: 'numeric', month: korean ? 'long' : 'short', timeZone: 'UTC' },
  });
  return format.format(new Date(`${value}-01`));
}

/** Whether the calendar has the day, or the month: `Date` takes 30 February for 2 March. */
const isDay = (value: string): boolean => new Date(value).toISOString().startsWith(value);

const ORDINALS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

const centuryName = (number: number): string =>
  `${number}${ORDINALS[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] ?? 'th'} century`;
