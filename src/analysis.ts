import type { Bulletin } from './bulletin/bulletin.js';
import type { Entity } from './entities/entity.js';
import type { Normalization } from './normalizer/normalization.js';
import type { Token } from './segmenter/token.js';
import type { Span } from './text/span.js';
import type { TimeExpression } from './times/time-expression.js';

/** All that is known of one text. Every span is in UTF-16 offsets of `text`, and every list is in text order. */
export interface Analysis {
  /** The text as it was given, or of an HTML page, what is to be read on it (`bulletin.page`). */
  text: string;
  /** Title, body, dateline and furniture. */
  bulletin: Bulletin;
  /** The sentences of the whole text. */
  sentences: Span[];
  /** The tokens of the whole text; only white space lies between them. */
  tokens: Token[];
  /** The text in southern orthography. */
  normalization: Normalization;
  /** The named things of title, body and dateline. */
  entities: Entity[];
  /** The times of title, body and dateline. */
  times: TimeExpression[];
}
