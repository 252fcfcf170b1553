import type { Candidate } from './candidate.js';
import type { Page } from './page.js';

const GATHERING =
  '(?:[가-힣]{0,14}(?:전원회의|확대회의|정치국회의|정치국확대회의|비서국회의|군사위원회회의|(?<![대총])회의|대회|총회|당대표자회|대표자회|수뇌자회의|수뇌회의|리사회|경기대회|올림픽경기대회|올림픽|축전|전람회|박람회|세계대전|영화축전|선수권대회|련석회의|토론회|전투|학술토론회|국가회의))';
/** A numbered series: 제8기 제10차전원회의, 제33차 올림픽경기대회, 제2차 세계대전. */
const NUMBERED = new RegExp(`(?:(?<![가-힣])당 ?)?(?:제?\\d+기 ?)?제?\\d+(?:차|회) ?(?:${GATHERING})`, 'g');

/** Evidence of number: meetings, congresses and games of a series; the body before one joins it in composition. */
export function findNumberedEvents(page: Page): Candidate[] {
  const found: Candidate[] = [];
  for (const match of page.text.matchAll(NUMBERED)) {
    const start = match.index;
    const end = start + match[0].length;
    if (page.startingAt[end] < 0 && /[가-힣]/.test(page.text[end] ?? ' ') && !/^의[ ,.]/.test(page.text.slice(end)))
      continue;
    found.push({ start, end, type: 'EVENT', score: 1.5, kind: 'numbered' });
  }
  return found;
}

/** How names of events end; `named` needs a proper name or 국제/전국 before it. */
const KINDS =
  /(?:선수권대회|경기대회|마라손경기대회|마라톤대회|올림픽|영화축전|예술축전|친선예술축전|축전|전람회|박람회|수뇌상봉|수뇌자회의|수뇌회의|수뇌회담|정상회담|정상회의|세계선수권|월드컵|아시아경기대회|컵경기대회|상륙작전|해방작전|해방전투|방어전투|해전|대첩|사변|인민봉기|대학살|군사분쟁|대지진)(?:-\d{4})?$/;
/** Pairs of countries: 조로, 북남. */
const PAIR =
  /^(?:조로|로조|조미|미조|조중|중조|북남|남북|북미|미북|조일|일조|중로|로중|미로|로미|중미|미중|조한|한미|미한|한일|미일|조윁|한중|중한|북중|북러|조러|러조|미일한|한미일)/;
const SCOPE =
  /^(?:아시아|세계|국제|전국|유럽|아프리카|동아시아|남아메리카|태양절|광명성절|만경대|백두산|4월|인민체육|공화국|평양)/;

/** Evidence of endings: a name and the word for an event in one eojeol (아시아력기선수권대회, 조로수뇌상봉). */
export function findEvents(page: Page): Candidate[] {
  const found: Candidate[] = [];
  let last = -1;
  for (let i = 0; i < page.tokens.length; i++) {
    const start = page.eojeolStart[i];
    if (start === last) continue;
    last = start;
    for (let j = i; j < page.tokens.length && page.tokens[j].end <= page.eojeolEnd[i]; j++) {
      const { end } = page.tokens[j];
      const word = page.text.slice(start, end);
      const match = KINDS.exec(word);
      if (!match || match.index < 2) continue;
      const next = page.text.slice(end, end + 1);
      if (page.startingAt[end] >= 0 && page.eojeolStart[page.startingAt[end]] === start && /^(?:들|장)/.test(next))
        continue;
      const named = PAIR.test(word) || SCOPE.test(word) || page.tokens[i].kind === 'place';
      found.push({ start, end, type: 'EVENT', score: named ? 2.5 : /-\d{4}$/.test(word) ? 2 : -0.5, kind: 'event' });
    }
  }
  return found;
}
