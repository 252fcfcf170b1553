import type { Analysis } from '../../analysis.js';
import { southernOf } from '../../formats/southern.js';
import type { Token } from '../../segmenter/token.js';
import type { Span } from '../../text/span.js';
import { calendarDays } from '../../times/calendar-days.js';
import type { AppearanceData } from '../report-data.js';
import { containerOf } from './container.js';

/** An appearance before its person and place in the report are known: the index of its first entity instead. */
export type Appearance = Omit<AppearanceData, 'name' | 'at'> & { entity: number };

/**
 * Where, when and as what each person of a document appears. The place is the one that a sentence about the person has
 * with a particle of place (평양에서), the date the day that such a sentence tells; without them those of the dateline.
 *
 * @param number the number of an entity's name, the same for all mentions of one person
 * @param issued the day of the document
 */
export function appearancesOf(
  analysis: Analysis,
  number: (entity: number) => number,
  issued: string | undefined,
): Appearance[] {
  const people = new Map<number, number[]>();
  analysis.entities.forEach(({ type }, i) => {
    if (type === 'PERSON') people.set(number(i), [...(people.get(number(i)) ?? []), i]);
  });
  const scenes = sceneFinder(analysis);
  return [...people.values()].map((mentions) => appearanceOf(analysis, mentions, scenes, issued));
}

/** What the sentence around a span tells of place and day. */
interface Scene {
  place?: string | undefined;
  date?: string | undefined;
}

function appearanceOf(
  { normalization, bulletin, entities }: Analysis,
  mentions: readonly number[],
  sceneOf: (span: Span) => Scene,
  issued: string | undefined,
): Appearance {
  const told = mentions.map((mention) => sceneOf(entities[mention]));
  const position = mentions.map((mention) => entities[mention].position).find((found) => found !== undefined);
  const place = told.find((scene) => scene.place !== undefined)?.place;
  const date = told.find((scene) => scene.date !== undefined)?.date;
  const issuedAt = bulletin.dateline?.place;
  return {
    entity: mentions[0],
    ...(position && { post: southernOf(normalization, position) }),
    ...((place ?? issuedAt) !== undefined && { place: place ?? issuedAt ?? '' }),
    ...((date ?? issued) !== undefined && { date: date ?? issued ?? '' }),
    fromDateline: [
      ...(place === undefined && issuedAt !== undefined ? (['place'] as const) : []),
      ...(date === undefined && issued !== undefined ? (['date'] as const) : []),
    ],
    mentions: mentions.length,
  };
}

/** Reads the scenes of all sentences, and finds that of the sentence around a span. */
function sceneFinder(analysis: Analysis): (span: Span) => Scene {
  const { sentences, entities, times, tokens, normalization, bulletin } = analysis;
  const scenes = new Map<Span, Scene>(sentences.map((sentence) => [sentence, {}]));
  const sceneOf = (span: Span): Scene => scenes.get(containerOf(sentences, span) ?? span) ?? {};
  const particles = new Set(tokens.filter(isPlaceParticle).map(({ start }) => start));
  const posts = entities
    .flatMap(({ position }) => (position ? [position] : []))
    .sort((one, two) => one.start - two.start);
  for (const entity of entities) {
    if (entity.type !== 'LOCATION' || !particles.has(entity.end) || containerOf(posts, entity)) continue;
    sceneOf(entity).place ??= southernOf(normalization, entity);
  }
  for (const time of times) {
    const [first, last] = (time.invalid ? undefined : calendarDays(time.value)) ?? [];
    const isIssue = bulletin.dateline !== undefined && containerOf([bulletin.dateline.span], time) !== undefined;
    if (first === last && !isIssue) sceneOf(time).date ??= first;
  }
  return sceneOf;
}

/** 평양에서, 평양에, 평양에로: where something is or goes. */
const isPlaceParticle = ({ surface, morphemes }: Token): boolean =>
  morphemes[0]?.tag === 'JKB' && surface.startsWith('에') && !surface.startsWith('에게');
