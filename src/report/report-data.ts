import type { RuleFamily } from '../dictionary/respelling.js';
import type { EntityType } from '../entities/entity.js';
import type { Span } from '../text/span.js';
import type { TimeExpression } from '../times/time-expression.js';
import type { Article } from './article.js';

/** What is marked in a text besides its changes: an entity or a time. */
export type MarkType = EntityType | TimeExpression['type'];

/** How many of each type. */
export type TypeCounts = Record<EntityType, number>;

/**
 * All that a report shows, as plain data: no markup, no words of the interface. Where one list names an item of
 * another, it does so by index.
 */
export interface ReportData {
  /** The documents, in the order in which they were given. */
  documents: DocumentData[];
  /** What all documents hold together. */
  totals: Counts;
  /** The different changes, the frequent first. */
  changes: ChangeData[];
  /** How many changes each rule family made, the frequent first. */
  rules: RuleData[];
  /** The different named things, the frequent first. */
  names: NameData[];
  /** Who appeared, in what post, where and when. */
  appearances: AppearanceData[];
  /** The different days and stretches of days that are spoken of, in the calendar's order. */
  dates: DateData[];
  /** Times that no calendar holds: lengths, repetitions, what stays unknown; the frequent first. */
  measures: MeasureData[];
  /** Every month from the first dated document to the last. */
  months: MonthData[];
}

export interface Counts {
  sentences: number;
  changes: number;
  times: number;
  entities: TypeCounts;
}

export interface DocumentData {
  /** `d1`, `d2` …: the anchor of the document, and the first part of its marks' anchors. */
  id: string;
  /** The file that it came from. */
  name?: string;
  /** The headline as it was given, or the beginning of a text that has none. */
  title: string;
  /** The same in southern spelling. */
  southernTitle: string;
  date?: string;
  place?: string;
  agency?: string;
  counts: Counts;
  /** Left out where the report was asked to hold fewer texts. */
  text?: TextData;
}

export interface TextData {
  paragraphs: ParagraphData[];
  furniture: string[];
  marks: MarkData[];
  /** For each change of the text, the index of what it is in `ReportData.changes`. */
  changes: number[];
}

export interface ParagraphData {
  part: 'title' | 'body' | 'dateline';
  northern: Piece[];
  southern: Piece[];
}

/** A stretch of text that is marked alike from end to end. It may be empty: the place of a space put in. */
export interface Piece {
  text: string;
  /** Index in `TextData.marks`. */
  mark?: number;
  /** Index in `TextData.changes`. */
  change?: number;
}

/** A mark of a text. Its anchor is the document's id, `-m`, its index. */
export interface MarkData extends Span {
  type: MarkType;
  /** Index in `ReportData.names`, for an entity. */
  name?: number;
  /** The TIMEX3 value, for a time. */
  value?: string;
  /** The post that the text gives the person, as it was given. */
  post?: string;
}

export interface ChangeData {
  northern: string;
  southern: string;
  rule: RuleFamily;
  article: Article;
  /** The dictionary's word behind it with its tag (`리행/NNG`). */
  entry?: string;
  guess?: true;
  count: number;
}

export interface RuleData {
  rule: RuleFamily;
  count: number;
  /** How many different ones. */
  different: number;
}

export interface NameData {
  type: EntityType;
  southern: string;
  northern: string;
  english?: string;
  kind?: string;
  qid?: string;
  mentions: number;
  documents: number;
  /** Its first mention. */
  first: Place;
  /** Mentions in each of `ReportData.months`. */
  byMonth: number[];
}

/** Where something is said. */
export interface Place {
  /** Index in `ReportData.documents`. */
  document: number;
  /** Index in `TextData.marks`. */
  mark: number;
}

/** A person in a document. */
export interface AppearanceData {
  /** Index in `ReportData.names`. */
  name: number;
  /** In southern spelling. */
  post?: string;
  /** Where the sentence puts the person, else where the document was issued. In southern spelling. */
  place?: string;
  /** The day that the sentence tells, else that of the document: an ISO date. */
  date?: string;
  /** What is not told by the sentence but by the dateline. */
  fromDateline: ('place' | 'date')[];
  mentions: number;
  at: Place;
}

export interface DateData {
  /** The TIMEX3 value, of a range both with a slash between. */
  value: string;
  /** ISO dates. */
  first: string;
  last: string;
  mentions: DateMention[];
  /** There may be more than are listed. */
  count: number;
}

export interface DateMention extends Place {
  text: string;
  /** What is said of the date, in southern spelling. */
  sentence: string;
}

export interface MeasureData {
  type: TimeExpression['type'];
  value: string;
  text: string;
  count: number;
  at: Place;
}

export interface MonthData {
  /** `2023-09` */
  month: string;
  documents: number;
  entities: TypeCounts;
}
