import type { Span } from '../text/span.js';
import type { Bulletin } from './bulletin.js';
import type { BulletinKind, KindLexicon, KindWord } from './kinds.js';

/** The word that tells what a bulletin is, and where it stands. */
export interface KindMention extends Span {
  kind: BulletinKind;
  /** The headline or paragraph that it stands in. */
  within: Span;
  /** How it stands there: at the end of a headline, at its head, or as what is sent, issued or published. */
  place: 'end' | 'head' | 'object';
}

/** What must stand before words that are everyday words too: a body, a post, the matter. */
const BODY =
  /(?:통신사|신문사|위원회|회의|대회|대변인|사령부|총참모부|본부|정부|내각|[가-힣]부|[가-힣]성|[가-힣]청|[가-힣]국|[가-힣]상|부상|[가-힣]장|사령관|대사|서기|대표단|련맹|연맹|동맹|협회|연구소|기자|에 (?:대한|관한)|공동|특별|중대) ?$|(?:보낸|보내신|보내는|드린|드리는|올린|올리는|한|하신) $/;
const PERSON = /(?:동지|각하|동무|선생|녀사|여사)의? ?$/;
/** What makes a word in a headline the object of an act of publishing or sending. */
const ACT =
  /^(?:을|를|이|가)? ?(?:발표|보내|드리|드렸|올리|올렸|나왔|채택|전달|전하|게재|진행|하시|하였|제출|낭독|공개|공포)/;
const TITLE = /^ ?《/;
/** How a paragraph introduces the text that it gives: 다음과 같은 담화를 발표하였다. */
const FORMULA = /다음과 같은 ([가-힣]{2,8}?)(?:을|를) (?:발표|보내|채택|제출|올리|드리|내놓|공포)/;
/** How an answer to a reporter is introduced. */
const ANSWER = /(?:질문에|물음에) (?:다음과 같이 )?(?:대답|답변|대답을)/;
/** Formulas stand in the first paragraphs. */
const OPENING = 3;
/** No headline part is longer that its kind is looked for. */
const LONGEST = 400;

/**
 * Tells what sort of text a bulletin is: by the words of its headline, else by the formula that introduces it, else a
 * dispatch with the agency's opening is a report.
 *
 * @param bulletin its parts, as spans of `text`
 * @param kinds the words of kinds; without any nothing is found
 */
export function findKind(text: string, bulletin: Bulletin, kinds: KindLexicon): KindMention | undefined {
  if (kinds.size === 0) return undefined;
  const parts = bulletin.title ? headlineParts(text, bulletin.title) : [];
  for (const find of [atEnd, atHead, asObject]) {
    for (const part of parts) {
      const mention = find(text, part, kinds);
      if (mention) return mention;
    }
  }
  return inFormula(text, bulletin, kinds) ?? inSentences(text, bulletin, kinds);
}

/** The lines of a headline, what stands between dashes first: -조선중앙통신사 론평-. */
function headlineParts(text: string, { start, end }: Span): Span[] {
  const main: Span[] = [];
  const secondary: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const line = match[0].slice(0, LONGEST);
    const from = start + match.index;
    const dashes = /(?:^|\s)[-–—]\s?(?=\S)/.exec(line);
    const subtitle = dashes && /[-–—]\s*$/.test(line) ? dashes : undefined;
    const mainEnd = subtitle ? subtitle.index : line.length;
    main.push(
      trimmed(text, from, from + mainEnd - (/ ?제?\d{1,6}호\s{0,4}$/.exec(line.slice(0, mainEnd))?.[0].length ?? 0)),
    );
    if (subtitle) secondary.push(trimmed(text, from + subtitle.index + subtitle[0].length, from + line.length));
  }
  return [...secondary, ...main].filter((part) => part.end > part.start);
}

/** A stretch without spaces, dashes and closing marks at its edges. */
function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (to > from && /[\s\-–—》〉”’"'.!)\]]/.test(text[to - 1])) to--;
  while (from < to && /[\s\-–—〈“‘"'([]/.test(text[from])) from++;
  return { start: from, end: to };
}

function atEnd(text: string, within: Span, kinds: KindLexicon): KindMention | undefined {
  const part = text.slice(within.start, within.end);
  for (const [word, known] of kinds) {
    if (!part.endsWith(word)) continue;
    const before = part.slice(0, -word.length);
    if (counts(before, word, known))
      return { ...mention(known, within.end - word.length, word, within), place: before === '' ? 'head' : 'end' };
  }
  return undefined;
}

/** Whether a word of a kind at the end of a headline says what the text is. */
function counts(before: string, word: string, known: KindWord): boolean {
  if (before === '') return known.class !== 'message';
  if (known.class === 'body') return BODY.test(before);
  if (known.class === 'message') return BODY.test(before) || PERSON.test(before);
  // 당시 ends in 시 by chance.
  return word.length > 1 || before.endsWith(' ');
}

function atHead(text: string, within: Span, kinds: KindLexicon): KindMention | undefined {
  const opening = /^(?:《?(?:로동신문|노동신문)》? )?/.exec(text.slice(within.start, within.end))?.[0].length ?? 0;
  const start = within.start + opening;
  const part = text.slice(start, within.end);
  for (const [word, known] of kinds) {
    if (known.class !== 'head' || !part.startsWith(word)) continue;
    if (/^ ?(?:[:：《]|$)/.test(part.slice(word.length)))
      return { ...mention(known, start, word, within), place: 'head' };
  }
  return undefined;
}

function asObject(text: string, within: Span, kinds: KindLexicon): KindMention | undefined {
  const part = text.slice(within.start, within.end);
  for (const [word, known] of kinds) {
    const at = word.length > 1 ? part.lastIndexOf(word) : -1;
    if (at < 0) continue;
    const after = part.slice(at + word.length);
    if (ACT.test(after) || (TITLE.test(after) && known.class === 'end'))
      return { ...mention(known, within.start + at, word, within), place: 'object' };
  }
  return undefined;
}

function inFormula(text: string, { body }: Bulletin, kinds: KindLexicon): KindMention | undefined {
  for (const within of body.slice(0, OPENING)) {
    const paragraph = text.slice(within.start, within.end);
    const match = FORMULA.exec(paragraph);
    if (match) {
      for (const [word, known] of kinds) {
        if (!match[1].endsWith(word)) continue;
        const start = within.start + match.index + match[0].indexOf(match[1]) + match[1].length - word.length;
        return { ...mention(known, start, word, within), place: 'object' };
      }
    }
    const answer = ANSWER.exec(paragraph);
    const known = kinds.get('대답');
    if (answer && known) return { ...mention(known, within.start + answer.index, '대답', within), place: 'object' };
  }
  return undefined;
}

/** 담화를 발표하였다 without a formula, in the first paragraph. */
function inSentences(text: string, { body, dateline }: Bulletin, kinds: KindLexicon): KindMention | undefined {
  for (const within of body.slice(0, 1)) {
    const paragraph = text.slice(within.start, within.end);
    for (const match of paragraph.matchAll(/([가-힣]{2,8}?)(?:을|를) (?:발표하|보내시|보내였|보냈)/g)) {
      for (const [word, known] of kinds) {
        if (word.length < 2 || !match[1].endsWith(word)) continue;
        const start = within.start + match.index + match[1].length - word.length;
        return { ...mention(known, start, word, within), place: 'object' };
      }
    }
  }
  const known = kinds.get('보도');
  return known && dateline?.agency !== undefined
    ? { ...mention(known, dateline.span.start, '', dateline.span), place: 'object' }
    : undefined;
}

const mention = ({ kind }: KindWord, start: number, word: string, within: Span): Omit<KindMention, 'place'> => ({
  ...{ kind, start, end: start + word.length, within },
});
