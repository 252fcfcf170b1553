/** What a dateline says, as far as it says it. */
export interface DatelineText {
  year?: number;
  month: number;
  day: number;
  place?: string;
  agency?: string;
}

/** A longer line is no dateline: place, Juche year, date and agency take some forty characters. */
export const DATELINE_LIMIT = 80;

// The Juche calendar counts from the birth of Kim Il Sung: year 1 is 1912.
const JUCHE_EPOCH = 1911;

const YEAR = String.raw`(?:주체\s?(?<juche>\d{1,3})\s?(?:\(\s?(?<common>\d{4})\s?\)\s?)?년|(?<year>\d{4})\s?년)`;
const WRITTEN = String.raw`(?:${YEAR}\s{0,3})?(?<month>\d{1,2})\s?월\s{0,3}(?<day>\d{1,2})\s?일`;
const NUMERIC = String.raw`(?<numericYear>\d{4})(?<mark>[./-])\s?(?<numericMonth>\d{1,2})\k<mark>\s?(?<numericDay>\d{1,2})(?!\d)\.?`;
const DATE = new RegExp(String.raw`(?<!\d)(?:${WRITTEN}|${NUMERIC})`);
const FULL_DATE = new RegExp(DATE, 'g');

const WEEKDAY = /^\s?(?:[(（]\s?[월화수목금토일](?:요일)?\s?[)）]|[월화수목금토일]요일)/;
const DISPATCHED = /^\s?발(?=\s|$)/;
const CAPITAL = '평양';
const AGENCY = /^[가-힣]{1,12}(?:통신사?|신문사?|방송)$/;
const PLACE = /^[가-힣]{2,10}$/;
const SPACED_PLACE = /^[가-힣](?: [가-힣]){1,5}$/;
const EDGES = /^[\s()（）[\]［］〔〕【】,·=-]{1,8}|[\s()（）[\]［］〔〕【】,.·=-]{1,8}$/g;

/**
 * Reads a string that is a dateline and nothing else: a date with or without a place and an agency.
 *
 * @param text one line, or what stands in brackets before the first paragraph
 * @returns undefined when there is no date, the date is no day of the calendar, or anything else stands beside it
 *
 * @example
 * readDateline('주체113(2024)년 11월 1일 평 양') // { year: 2024, month: 11, day: 1, place: '평양' }
 * readDateline('평양 10월 5일발 조선중앙통신') // { month: 10, day: 5, place: '평양', agency: '조선중앙통신' }
 */
export function readDateline(text: string): DatelineText | undefined {
  if (text.length > DATELINE_LIMIT) return undefined;
  // NFKC: full-width digits and brackets.
  const line = text.normalize('NFKC');
  const match = DATE.exec(line);
  const date = match && readDate(match);
  if (!match || !date) return undefined;
  const before = line.slice(0, match.index);
  const after = line
    .slice(match.index + match[0].length)
    .replace(WEEKDAY, '')
    .replace(DISPATCHED, '');
  const source = readSource([before, after]);
  return source && { ...date, ...source };
}

/** The first date with a year that stands in a line of page furniture (`게시: 2024-10-06 09:30`). */
export function findFullDate(text: string): DatelineText | undefined {
  for (const match of text.matchAll(FULL_DATE)) {
    const date = readDate(match);
    if (date?.year !== undefined) return date;
  }
  return undefined;
}

/** Reads the line under a closing date: the place set letter by letter (평 양) or the agency. */
export function readSourceLine(text: string): Pick<DatelineText, 'place' | 'agency'> | undefined {
  if (text === CAPITAL || SPACED_PLACE.test(text)) return { place: text.replaceAll(' ', '') };
  return AGENCY.test(text) ? { agency: text } : undefined;
}

/**
 * The day as ISO date. Without a year of its own it takes the one that brings it nearest to `other`.
 *
 * @example
 * isoDate({ month: 12, day: 31 }, { year: 2025, month: 1, day: 1 }) // '2024-12-31'
 */
export function isoDate(date: DatelineText, other?: DatelineText): string | undefined {
  const year = date.year ?? nearestYear(date, other);
  if (year === undefined) return undefined;
  return [String(year).padStart(4, '0'), ...[date.month, date.day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

function readDate(match: RegExpMatchArray): DatelineText | undefined {
  const groups = match.groups ?? {};
  const month = Number(groups['month'] ?? groups['numericMonth']);
  const day = Number(groups['day'] ?? groups['numericDay']);
  const common = groups['common'] ?? groups['year'] ?? groups['numericYear'];
  const year = common ? Number(common) : groups['juche'] ? Number(groups['juche']) + JUCHE_EPOCH : undefined;
  // A date without a year may be 29 February: 2000 was a leap year.
  if (!isDay(year ?? 2000, month, day)) return undefined;
  return year === undefined ? { month, day } : { year, month, day };
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** At most one place and one agency; any other word means that the line is no dateline. */
function readSource(sides: string[]): Pick<DatelineText, 'place' | 'agency'> | undefined {
  const source: Pick<DatelineText, 'place' | 'agency'> = {};
  for (const side of sides) {
    const bare = side.replace(EDGES, '').replace(EDGES, '');
    const words = SPACED_PLACE.test(bare)
      ? [bare.replaceAll(' ', '')]
      : bare.split(/[\s,·]/).filter((word) => word !== '');
    for (const word of words) {
      const kind = AGENCY.test(word) ? 'agency' : 'place';
      if (source[kind] !== undefined || (kind === 'place' && !PLACE.test(word))) return undefined;
      source[kind] = word;
    }
  }
  return source;
}

function nearestYear(date: DatelineText, other: DatelineText | undefined): number | undefined {
  const year = other?.year;
  if (other === undefined || year === undefined) return undefined;
  const distance = (candidate: number): number =>
    Math.abs(Date.UTC(candidate, date.month - 1, date.day) - Date.UTC(year, other.month - 1, other.day));
  return [year, year - 1, year + 1]
    .filter((candidate) => isDay(candidate, date.month, date.day))
    .sort((one, two) => distance(one) - distance(two))[0];
}
