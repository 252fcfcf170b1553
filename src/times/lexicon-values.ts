import type { Amount, DateFields, DurationUnit } from './draft.js';
import type { SolarDay } from './solar-terms.js';

/** Reads `longitude 270`, `longitude 270 + 105`, `longitude 90 kyong 3`. */
export function readSun(calendar: string): SolarDay | undefined {
  const match = /^longitude (\d+)(?: \+ (\d+))?(?: kyong (\d))?$/.exec(calendar);
  if (!match) return undefined;
  const [, longitude, later, kyong] = match;
  return {
    longitude: Number(longitude),
    ...(later !== undefined && { later: Number(later) }),
    ...(kyong !== undefined && { kyong: Number(kyong) }),
  };
}

/** Reads `year=-1 part=NI`; in relative words the numbers of years, months, weeks and days are distances. */
export function readFields(
  source: string,
  from: 'reference' | 'context' | undefined,
): { fields: DateFields; mod?: string } | undefined {
  const fields: DateFields = {};
  let mod: string | undefined;
  for (const pair of source.split(' ')) {
    const [field = '', value = ''] = pair.split('=');
    const number = Number(value);
    const point = from === undefined ? number : { shift: number, from };
    if (field === 'mod') mod = value;
    else if (field === 'century') fields.century = point;
    else if (field === 'year') fields.year = point;
    else if (field === 'month') fields.month = point;
    else if (field === 'day') fields.day = point;
    else if (field === 'week') fields.week = { shift: number, from: from ?? 'reference' };
    else if (field === 'offset') fields.yearOffset = number;
    else if (field === 'newyear') fields.newYear = true;
    else if (field === 'weekday') fields.weekday = number;
    else if (field === 'weekend') fields.weekend = true;
    else if (field === 'season') fields.part = value;
    else if (field === 'half') fields.part = `H${value}`;
    else if (field === 'quarter') fields.part = `Q${value}`;
    else if (field === 'part') fields.dayPart = value;
    else if (field === 'hours' && (value === 'dawn' || value === 'noon')) fields.hours = value;
    else if (field === 'time') [fields.hour, fields.minute] = value.split(':').map(Number);
    else if (field === 'direction' && isDirection(value)) fields.direction = value;
    else if (field === 'calendar' && isCalendar(value)) fields.calendar = value;
    else if (field === 'era' && (value === 'BC' || value === 'AD')) fields.era = value;
    else return undefined;
  }
  return { fields, ...(mod !== undefined && { mod }) };
}

const isDirection = (value: string): value is 'past' | 'future' | 'this' | 'next' =>
  ['past', 'future', 'this', 'next'].includes(value);

const isCalendar = (value: string): value is 'solar' | 'lunar' | 'leap' => ['solar', 'lunar', 'leap'].includes(value);

const DURATION_UNITS: ReadonlyMap<string, DurationUnit> = new Map([
  ['Y', 'Y'],
  ['M', 'M'],
  ['W', 'W'],
  ['D', 'D'],
  ['TH', 'TH'],
  ['TM', 'TM'],
  ['TS', 'TS'],
]);

/** Reads a TIMEX3 duration of one unit (`P6M`, `PT30M`) from a lexicon. */
export function readPeriod(value: string): Amount | undefined {
  const match = /^P(T?)(\d+|X)([A-Z])$/.exec(value);
  const unit = DURATION_UNITS.get(`${match?.[1] ?? ''}${match?.[3] ?? ''}`);
  if (!match || !unit) return undefined;
  return { amount: match[2] === 'X' ? 'X' : Number(match[2]), unit };
}
