import type { Analysis } from '../analysis.js';
import type { Token } from '../segmenter/token.js';
import type { Span } from '../text/span.js';
import { inArticle } from './article.js';
import { featuresOf, uposOf } from './conllu-tags.js';
import { southernOf } from './southern.js';

/**
 * The sentences as CoNLL-U (universaldependencies.org/format.html), without page furniture. A token is a word, an
 * eojeol of several tokens a multiword token over them. HEAD and DEPREL are left open: malmoi does not parse.
 *
 * MISC holds `Start` and `End`, UTF-16 offsets into the text, and `Southern` where the South writes the word, or the
 * eojeol, otherwise. A bar, backslash or white space inside a value is written \p, \\ and \s.
 *
 * @param document the number of the text where several stand in one file: it begins the ids of its sentences
 * @returns the empty string for a text without tokens
 *
 * @example
 * toConllu(malmoi.analyze('력사를 썼다'))
 * // # sent_id = 1
 * // # text = 력사를 썼다
 * // # southern = 역사를 썼다
 * // 1-2  력사를  _  _  _  _  _  _  _  End=3|Southern=역사를|Start=0
 * // 1  력사  력사  NOUN  NNG  _  _  _  _  End=2|Southern=역사|Start=0 …
 */
export function toConllu(analysis: Analysis, document?: number): string {
  const { tokens } = analysis;
  let next = 0;
  let id = 0;
  let conllu = '';
  for (const sentence of inArticle(analysis.sentences, analysis.bulletin)) {
    while (next < tokens.length && tokens[next].start < sentence.start) next++;
    const first = next;
    while (next < tokens.length && tokens[next].start < sentence.end) next++;
    if (next > first)
      conllu += sentenceBlock(
        analysis,
        sentence,
        tokens.slice(first, next),
        `${document === undefined ? '' : `${document}.`}${++id}`,
      );
  }
  return conllu;
}

function sentenceBlock(analysis: Analysis, sentence: Span, tokens: readonly Token[], id: string): string {
  const text = analysis.text.slice(sentence.start, sentence.end);
  const southern = southernOf(analysis.normalization, sentence);
  const lines = [
    `# sent_id = ${id}`,
    `# text = ${plain(text)}`,
    ...(southern === text.trim() ? [] : [`# southern = ${plain(southern)}`]),
  ];
  let number = 1;
  for (const eojeol of eojeols(tokens)) {
    const span = { start: eojeol[0].start, end: eojeol[eojeol.length - 1].end };
    const isLast = span.end === tokens[tokens.length - 1].end;
    const misc = {
      ...offsets(span),
      ...southernField(analysis.text.slice(span.start, span.end), southernOf(analysis.normalization, span)),
      // Only the next sentence can touch an eojeol.
      ...(isLast && /^\S/.test(analysis.text.slice(span.end, span.end + 1)) && { SpaceAfter: 'No' }),
    };
    if (eojeol.length === 1) {
      lines.push(wordLine(eojeol[0], number++, misc));
      continue;
    }
    lines.push(rangeLine(analysis.text.slice(span.start, span.end), number, eojeol.length, misc));
    for (const token of eojeol) {
      lines.push(wordLine(token, number++, { ...offsets(token), ...southernField(token.surface, token.southern) }));
    }
  }
  return `${lines.join('\n')}\n\n`;
}

/** Runs of tokens without a gap between them. */
function eojeols(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    if (run?.at(-1)?.end === token.start) run.push(token);
    else runs.push([token]);
  }
  return runs;
}

type Misc = Record<string, string>;

const offsets = ({ start, end }: Span): Misc => ({ Start: String(start), End: String(end) });

const southernField = (northern: string, southern = northern): Misc =>
  southern === northern ? {} : { Southern: southern };

function rangeLine(surface: string, number: number, length: number, misc: Misc): string {
  return [`${number}-${number + length - 1}`, plain(surface), ...Array<string>(7).fill('_'), miscField(misc)].join(
    '\t',
  );
}

function wordLine({ surface, morphemes, tag }: Token, number: number, misc: Misc): string {
  const lemma = morphemes.map((morpheme) => plain(morpheme.form)).join('+') || '_';
  const columns = [plain(surface), lemma, uposOf(morphemes), tag || '_', featuresOf(morphemes)];
  return [number, ...columns, '_', '_', '_', miscField(misc)].join('\t');
}

function miscField(misc: Misc): string {
  return Object.keys(misc)
    .sort()
    .map((key) => `${key}=${escapeMisc(misc[key])}`)
    .join('|');
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '|': '\\p' };
const escapeMisc = (value: string): string => plain(value).replace(/[\\|\s]/g, (c) => ESCAPES[c] ?? '\\s');

/** Text as the format takes it: in Unicode form NFC, white space a single space. */
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
