export type { Analysis } from './analysis.js';
export {
  analyzerOf,
  type AnalyzeOptions,
  type Analyzer,
  type AnalyzerOptions,
  type PageOptions,
  type TimeOptions,
  type WordOptions,
} from './analyzer.js';
export type { Bulletin, Dateline, Page } from './bulletin/bulletin.js';
export type { Issuer } from './bulletin/issuer.js';
export type { BulletinKind } from './bulletin/kinds.js';
export { compare } from './comparison/compare.js';
export type { Agreement, Comparison, Difference, SentencePair, Side } from './comparison/comparison.js';
export type { EntryAnalysis } from './dictionary/analysis.js';
export { readDictionary, type Dictionary } from './dictionary/dictionary.js';
export { DictionaryError } from './dictionary/format.js';
export { TAGS, type Morpheme, type Tag } from './dictionary/morpheme.js';
export { RULE_FAMILIES, type Respelling, type RuleFamily } from './dictionary/respelling.js';
export type { Trie } from './dictionary/trie.js';
export { LexiconError } from './dictionary/tsv.js';
export { ENTITY_TYPES, type Entity, type EntityType, type Post } from './entities/entity.js';
export type { UserEntities, UserEntity } from './entities/user-entities.js';
export { toIcalendar } from './formats/icalendar.js';
export { toTimex3 } from './formats/timex3.js';
export type { Orthography } from './normalizer/assemble.js';
export type { Change, Normalization } from './normalizer/normalization.js';
export type { NormalizeOptions } from './normalizer/normalizer.js';
export { lemma } from './segmenter/helpers.js';
export type { DictionaryReading } from './segmenter/readings.js';
export type { UserDictionary, UserWord } from './segmenter/user-words.js';
export type { Segmentation } from './segmenter/segmentations.js';
export type { Token } from './segmenter/token.js';
export {
  REPORT_LANGUAGES,
  reportData,
  toReport,
  type ReportedAnalysis,
  type ReportLanguage,
  type ReportOptions,
} from './report/report.js';
export type { ReportData } from './report/report-data.js';
export { romanize, type RomanizationSystem, type RomanizeOptions } from './text/romanization/romanize.js';
export type { Span } from './text/span.js';
export { calendarDays } from './times/calendar-days.js';
export type { TimeExpression } from './times/time-expression.js';
