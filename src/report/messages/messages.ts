import type { RuleFamily } from '../../dictionary/respelling.js';
import type { Article } from '../article.js';
import type { MarkType } from '../report-data.js';

/** What a norm says and where. */
export interface ArticleText {
  /** What the South does, in words. */
  words: string;
  /** The article of the southern norm. */
  southern: string;
  /** The article of the northern norm, where it has one of its own. */
  northern?: string;
}

/** A noun for one and for several things. */
export type Plural = readonly [one: string, several: string];

/** All words of the interface. */
export interface Messages {
  language: string;
  northern: string;
  southern: string;
  report: string;
  skip: string;
  contents: string;
  /** Headings of the sections, which the contents list too. */
  sections: {
    trends: string;
    documents: string;
    texts: string;
    text: string;
    timeline: string;
    appearances: string;
    places: string;
    bodies: string;
    names: string;
    changes: string;
  };
  units: Record<'document' | 'sentence' | 'change' | 'entity' | 'time' | 'different', Plural>;
  counted: (count: string, noun: string) => string;
  types: Record<MarkType, string>;
  rules: Record<RuleFamily, string>;
  articles: Record<Article, ArticleText>;
  columns: Record<
    | 'person'
    | 'post'
    | 'place'
    | 'date'
    | 'bulletin'
    | 'name'
    | 'northern'
    | 'southern'
    | 'english'
    | 'kind'
    | 'mentions'
    | 'documents'
    | 'type'
    | 'rule'
    | 'norm'
    | 'entry'
    | 'count'
    | 'value'
    | 'text'
    | 'month'
    | 'agency'
    | 'changes'
    | 'entities'
    | 'times'
    | 'byMonth',
    string
  >;
  legend: { heading: string; hint: string; all: string; none: string; times: string; changes: string };
  search: string;
  shown: (shown: string, all: string) => string;
  sort: string;
  guess: string;
  entry: string;
  spacePutIn: string;
  spaceTakenOut: string;
  northernNorm: string;
  southernNorm: string;
  fromDateline: string;
  measures: string;
  textsLeftOut: (shown: string, all: string) => string;
  undated: (count: string) => string;
  furniture: string;
  appearancesNote: string;
  timelineNote: string;
  trendsNote: string;
  table: string;
  more: (count: string) => string;
  none: string;
  madeBy: string;
}
