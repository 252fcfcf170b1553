import type { Change } from '../normalizer/normalization.js';
import { finalOf, initialOf, vowelOf } from '../text/hangul.js';
import type { Token } from '../segmenter/token.js';

/** The articles of the two norms that a change may follow; what they say stands in the messages of the report. */
export const ARTICLES = [
  'initial-n',
  'initial-l-before-y',
  'initial-l',
  'ryul',
  'harmony',
  'saisiot',
  'question-ending',
  'spelling',
  'loanword',
  'foreign-name',
  'letters',
  'particle',
  'bound-noun',
  'unit',
  'listing',
  'auxiliary',
  'title',
  'word',
  'joined',
  'quotes',
  'width',
  'vocabulary',
] as const;
export type Article = (typeof ARTICLES)[number];

/** What stands around a change. */
interface Surroundings {
  before?: Token | undefined;
  after?: Token | undefined;
}

/** The article that a change follows, as far as the change and the tokens beside it tell. */
export function articleOf(change: Change, around: Surroundings): Article {
  if (isParticle(change)) return 'particle';
  switch (change.rule) {
    case 'initial-sound':
      return initialSoundArticle(change);
    case 'spelling':
      return change.northern.endsWith('가') && change.southern.endsWith('까') ? 'question-ending' : 'spelling';
    case 'foreign-name':
      return /^[A-Z]$/.test(change.southern) ? 'letters' : 'foreign-name';
    case 'spacing':
      return spacingArticle(change, around);
    case 'punctuation':
      return /[《》〈〉]/.test(change.northern) ? 'quotes' : 'width';
    default:
      return change.rule;
  }
}

/** A particle was not respelled for itself: it has no entry. */
const isParticle = ({ northern, southern, entry, rule }: Change): boolean =>
  entry === undefined && rule !== 'spacing' && PARTICLES.has(northern) && PARTICLES.has(southern);
const PARTICLES = new Set([...'은는을를과와이가로', '으로', '이라', '라', '이나', '나', '이란', '란', '이며', '며']);

const Y_VOWELS = 'ㅑㅕㅖㅛㅠㅣ';

/** By the first syllable that differs. */
function initialSoundArticle({ northern, southern }: Change): Article {
  const at = [...northern].findIndex((syllable, i) => syllable !== southern[i]);
  const syllable = northern[at] ?? '';
  if (initialOf(syllable) === 'ㄴ') return 'initial-n';
  // 렬 and 률 follow another rule inside a word; a change may also be no more than that syllable.
  if (/[렬률]/.test(syllable) && (at > 0 || southern.length === 1) && 'ㄴ'.includes(finalOf(northern[at - 1] ?? ''))) {
    return 'ryul';
  }
  return Y_VOWELS.includes(vowelOf(syllable)) ? 'initial-l-before-y' : 'initial-l';
}

const LISTING = new Set(['등', '및', '겸', '대', '내지', '등등']);

/** A space put in: by the word that it sets apart. */
function spacingArticle({ start, end, southern }: Change, { before, after }: Surroundings): Article {
  if (southern === '') return 'joined';
  if (end > start) return 'bound-noun';
  const tag = after?.morphemes[0]?.tag;
  const tagBefore = before?.morphemes.at(-1)?.tag;
  if (LISTING.has(after?.surface ?? '')) return 'listing';
  if (tag === 'NNB') return tagBefore === 'SN' || tagBefore === 'NR' || tagBefore === 'MM' ? 'unit' : 'bound-noun';
  if (tag === 'VX' || (tagBefore === 'EC' && (tag === 'VV' || tag === 'VA'))) return 'auxiliary';
  return before?.kind === 'person' && tag?.startsWith('N') ? 'title' : 'word';
}
