import type { Candidate } from './candidate.js';
import type { EntityLexicon } from './lexicon.js';
import type { Page } from './page.js';

/** How titles of writings and laws end. */
const WRITING =
  /(?:법|선언|선언서|성명서|조약|협정|협약|합의서|의정서|헌장|헌법|강령|독트린|결의|규정|전략|정책|로작|교시|지침|계획|요강|선집|전집|회고록|실록)$/;
/** Endings of titles that other words share. */
const SHORT_WRITING = /(?:사|편|전|록|가)$/;
/** What goes before a title: 장편소설 《…》. */
const BEFORE =
  /(?:정론|사설|론설|기사|수필|실화|단상|참관기|희곡|영화문학|만화영화|텔레비죤극|련속극|드라마|뮤지컬|교예|무용|합창|송가|서곡|협주곡|화첩|사진첩|교과서|소설|시집|서사시|서정시|시|책|력사책|역사책|로작|논문|론문|저서|작품|그림|조선화|유화|동화|영화|예술영화|기록영화|과학영화|가극|혁명가극|연극|가요|노래|교향곡|고전|사전|총서|담화|서한|보고|연설|도서|잡지|화보|월간지|문헌|법|법령|정령|조약|협정|선언|강령|회상기|수기|명작|장시|편집물|음악|곡|악곡)$/;
/** What follows a title. */
const AFTER =
  /^(?:이?라는 )?(?:제목|책|도서|소설|노래|가요|영화|연극|가극|법|법령|조약|협정|선언|정책|전략|강령|로작|론문|문건|성명|보고서|연설|담화|시|수정|채택|서명|전문|렬전|을 집필|를 집필)/;
/** What follows the name of an exercise. */
const EXERCISE =
  /^(?:이?라는 )?(?:[가-힣]{0,8})?(?:연습|훈련|작전)|^(?:을|를) (?:정례화|년례화|또다시|재개|감행|강행|벌리|벌려|개시|실시)/;

/** Whether a kind of writing or work (장편소설, 영화) stands before an opening quotation mark. */
export const namesWork = (text: string, mark: number): boolean =>
  BEFORE.test(text.slice(Math.max(0, mark - 12), mark).trimEnd());

/** Evidence of quotation marks: what stands within them and what stands around tell titles and named exercises. */
export function findTitles(page: Page, _lexicon: EntityLexicon): Candidate[] {
  const found: Candidate[] = [];
  for (const match of page.text.matchAll(/[《“「『]([^《》“”「」『』\n]{2,60})[》”」』]/g)) {
    const title = match[1].trim();
    const start = match.index + 1 + match[1].length - match[1].trimStart().length;
    const end = start + title.length;
    const closed = match.index + match[0].length;
    const after = page.text.slice(closed, closed + 39).replace(/^ /, '');
    if (/[.?!]$/.test(title) || /^["(]/.test(title)) continue;
    let score = 0;
    if (WRITING.test(title)) score += title.length > 3 ? 1 : 0.3;
    else if (!SHORT_WRITING.test(title)) score -= 0.1;
    if (namesWork(page.text, match.index)) score += 2.5;
    if (AFTER.test(after)) score += 1.5;
    if (score > 0) found.push({ start, end, type: 'DOCUMENT', score, kind: 'title' });
    if (EXERCISE.test(after)) found.push({ start, end, type: 'EVENT', score: 2, kind: 'exercise' });
  }
  return found;
}

/** Declarations by their day or place: 6.12공동성명, 10.4선언. */
const DATED = /(?<![\d.])\d{1,2}[.·]\d{1,2} ?(?:북남|남북)?(?:공동성명|공동선언|선언|합의서|합의)/g;

export function findDatedDeclarations(page: Page): Candidate[] {
  return [...page.text.matchAll(DATED)].map(({ index, 0: text }) => ({
    ...{ start: index, end: index + text.length, type: 'DOCUMENT' as const, score: 2.5, kind: 'declaration' },
  }));
}

/** How an instrument is called after `에 관한`. */
const INSTRUMENT =
  /^(?:국제)?(?:조약|협정|협약|선언|공동선언|공동성명|법|결의|의정서|합의서|규정|헌장|량해문|양해각서|계획서)/;

/** Treaties and laws called by their matter, without marks: 포괄적인 전략적동반자관계에 관한 조약. */
export function findInstruments(page: Page): Candidate[] {
  const found: Candidate[] = [];
  for (const match of page.text.matchAll(/에 (?:관한|대한) (?=[가-힣])/g)) {
    const after = match.index + match[0].length;
    const instrument = INSTRUMENT.exec(page.text.slice(after, after + 12));
    if (!instrument) continue;
    const end = after + instrument[0].length;
    if (page.startingAt[end] < 0 && /[가-힣]/.test(page.text[end] ?? ' ')) continue;
    const start = matterStart(page, match.index);
    if (start < match.index) found.push({ start, end, type: 'DOCUMENT', score: 2.5, kind: 'instrument' });
  }
  return found;
}

/** Goes back from the end of a treaty's matter over eojeols that modify it, to the first that ends in a particle or a verb. */
function matterStart(page: Page, end: number): number {
  let start = end;
  for (let words = 0; words < 6; words++) {
    const last = page.endingAt[words === 0 ? end : start - 1];
    if (last < 0) break;
    const token = page.tokens[last];
    if (words > 0) {
      const adnominal =
        /VCP\+ETM$|XSA\+ETM$/.test(token.tag) || (token.tag === 'ETM' && page.tokens[last - 1]?.tag === 'VCP');
      if (!token.tag.startsWith('N') && token.tag !== 'XSN' && !adnominal && token.tag !== 'MAJ' && token.tag !== 'JC')
        break;
    }
    start = page.eojeolStart[last];
    if (start === 0 || page.text[start - 1] !== ' ') break;
  }
  return start;
}
