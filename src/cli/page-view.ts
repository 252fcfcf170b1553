import type { Analyzer } from '../analyzer.js';
import type { Bulletin } from '../bulletin/bulletin.js';
import { inArticle } from '../formats/article.js';
import type { Span } from '../text/span.js';
import type { Document } from './documents.js';

/** A text and what analyzes it: of a page, the text that is to be read on it, and of that the article only. */
export interface View {
  analyzer: Analyzer;
  text: string;
  /** The parts of the article; of plain text, all of it. */
  parts: Span[];
}

/** How a command sees a document. */
export function viewOf(analyzer: Analyzer, { text: source, html }: Document): View {
  const bulletin = html === true ? analyzer.bulletin(source, { html }) : undefined;
  if (!bulletin?.page) return { analyzer, text: source, parts: [{ start: 0, end: source.length }] };
  const { text } = bulletin.page;
  const within = <Item extends Span>(items: readonly Item[]): Item[] => inArticle(items, bulletin);
  return {
    text,
    parts: partsOf(bulletin),
    analyzer: {
      ...analyzer,
      segment: () => within(analyzer.segment(text)),
      sentences: () => within(analyzer.sentences(text)),
      entities: () => analyzer.analyze(source, { html: true }).entities,
      times: (_text, options) => analyzer.analyze(source, { ...options, html: true }).times,
      bulletin: () => bulletin,
      analyze: (_text, options) => analyzer.analyze(source, { ...options, html: true }),
    },
  };
}

/** Headline, dateline and paragraphs in text order; a dateline that opens a paragraph belongs to it. */
function partsOf({ title, body, dateline }: Bulletin): Span[] {
  const spans = [...(title ? [title] : []), ...(dateline ? [dateline.span] : []), ...body];
  return spans.sort((one, two) => one.start - two.start);
}
