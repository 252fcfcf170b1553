import type { Candidate } from './candidate.js';
import type { EventWords } from './event-words.js';
import type { EntityLexicon } from './lexicon.js';
import type { Page } from './page.js';

/** The number of a series: 제8기 제10차, 제33차, 제2회. */
const NUMBER = /(?:(?<![가-힣])당 ?)?(?:제?(?<!\d)\d{1,4}기 ?)?제?(?<!\d)\d{1,4}(?:차|회) ?/g;
/** What may stand between the number and the kind of gathering: 제7차 +군인가족예술소조경연대회. */
const LONGEST_MATTER = 14;
const LONGEST_NUMBER = 12;

/** Evidence of number: meetings, congresses and games of a series; the body before one joins it in composition. */
export function findNumberedEvents(page: Page, { eventWords }: EntityLexicon): Candidate[] {
  const found: Candidate[] = [];
  for (const match of page.text.matchAll(NUMBER)) {
    const start = match.index;
    const end = gatheringEnd(page.text, start + match[0].length, eventWords);
    if (end < 0) continue;
    if (
      page.startingAt[end] < 0 &&
      /[가-힣]/.test(page.text[end] ?? ' ') &&
      !/^의[ ,.]/.test(page.text.slice(end, end + 2))
    )
      continue;
    found.push({ start, end, type: 'EVENT', score: 1.5, kind: 'numbered' });
  }
  return found;
}

/** Where the longest gathering that begins at an offset ends, or -1. */
function gatheringEnd(text: string, start: number, { gatherings, longestGathering }: EventWords): number {
  const run = /^[가-힣]*/.exec(text.slice(start, start + LONGEST_MATTER + longestGathering))?.[0] ?? '';
  for (let end = run.length; end >= 2; end--) {
    for (let from = Math.max(0, end - longestGathering); from <= Math.min(LONGEST_MATTER, end - 2); from++) {
      const word = run.slice(from, end);
      // 대회의 and 총회의 are 대회 and 총회 with a particle.
      if (gatherings.has(word) && !(word === '회의' && /[대총]/.test(run[from - 1] ?? ''))) return start + end;
    }
  }
  return -1;
}

/** A number before a known event belongs to it: 제38차 4월의 봄 친선예술축전. */
export function numberEvents({ text }: Page, things: readonly Candidate[]): Candidate[] {
  return things.flatMap((event) => {
    if (event.type !== 'EVENT' || event.score <= 0) return [];
    const number = /(?:제?(?<!\d)\d{1,4}기 ?)?제?(?<!\d)\d{1,4}(?:차|회) ?$/.exec(
      text.slice(Math.max(0, event.start - LONGEST_NUMBER), event.start),
    );
    return number
      ? [{ ...event, start: event.start - number[0].length, score: event.score + 0.5, kind: 'numbered' }]
      : [];
  });
}

/** Evidence of body: a summit that stands after the name of who meets (아시아태평양경제협력기구 수뇌자회의). */
export function findSummits(page: Page, { eventWords }: EntityLexicon): Candidate[] {
  const found: Candidate[] = [];
  page.tokens.forEach(({ end }, i) => {
    const start = page.eojeolStart[i];
    if (eventWords.kindLetters[page.text.charCodeAt(end - 1)] === 0 || page.text[start - 1] !== ' ') return;
    if (eventWords.summits.has(page.text.slice(start, end)))
      found.push({ start, end, type: 'EVENT', score: -1, kind: 'summit' });
  });
  return found;
}

/** A year at the end of a name: 전람회-2024. */
const YEAR = /-\d{4}$/;

/** Evidence of endings: a name and the word for an event in one eojeol (아시아력기선수권대회, 조로수뇌상봉). */
export function findEvents(page: Page, { eventWords }: EntityLexicon): Candidate[] {
  const found: Candidate[] = [];
  const { text, tokens } = page;
  for (let i = 0; i < tokens.length; i++) {
    const { end } = tokens[i];
    const last = text.charCodeAt(end - 1);
    const dated = last >= 0x30 && last <= 0x39 && text[end - 5] === '-';
    if (!dated && eventWords.kindLetters[last] === 0) continue;
    const start = page.eojeolStart[i];
    const word = text.slice(start, end);
    const name = dated ? word.replace(YEAR, '') : word;
    if (!endsAsEvent(name, eventWords)) continue;
    const next = page.startingAt[end];
    if (next >= 0 && page.eojeolStart[next] === start && /[들장]/.test(text[end])) continue;
    const sure = opensSurely(word, eventWords) || tokens[page.startingAt[start]].kind === 'place';
    found.push({ start, end, type: 'EVENT', score: sure ? 2.5 : YEAR.test(word) ? 2 : -0.5, kind: 'event' });
  }
  return found;
}

/** Whether a name of two letters or more stands before a word for an event. */
function endsAsEvent(name: string, { kinds, longestKind }: EventWords): boolean {
  for (let length = Math.min(longestKind, name.length - 2); length > 0; length--)
    if (kinds.has(name.slice(-length))) return true;
  return false;
}

function opensSurely(word: string, { openings, longestOpening }: EventWords): boolean {
  for (let length = 2; length <= Math.min(longestOpening, word.length); length++)
    if (openings.has(word.slice(0, length))) return true;
  return false;
}
