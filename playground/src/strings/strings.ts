import type { EntityType, RuleFamily, Tag, TimeExpression } from '../../../src/browser.js';
import { en } from './en.js';
import { ko } from './ko.js';

/** All that the page says, in one language. */
export interface Strings {
  language: string;
  /** The other language's name in itself, for the switch. */
  tagline: string;
  intro: string;
  input: {
    label: string;
    placeholder: string;
    analyze: string;
    file: string;
    drop: string;
    samples: string;
    hint: string;
  };
  samples: [name: string, name: string, name: string];
  loading: { dictionary: (percent: number) => string; ready: string; analyzing: string };
  errors: {
    dictionary: (message: string) => string;
    analysis: (message: string) => string;
    file: (name: string) => string;
    link: string;
    linkTooLong: string;
  };
  bar: {
    newText: string;
    copyLink: string;
    copied: string;
    download: string;
    language: string;
    theme: string;
    themes: Record<'auto' | 'light' | 'dark', string>;
  };
  formats: Record<'json' | 'conllu' | 'html', string>;
  counts: (characters: number, sentences: number, tokens: number) => string;
  reader: {
    label: string;
    north: string;
    south: string;
    help: string;
    sentence: (number: number) => string;
    furniture: string;
  };
  filter: { label: string; times: string; changes: string };
  tabs: { label: string; entities: string; changes: string; sentence: string; close: string };
  entities: Record<EntityType, string>;
  entityList: { none: string; more: (count: number) => string; jump: (name: string, count: number) => string };
  changes: { none: string; guess: string; entry: string; show: (rule: string) => string };
  rules: Record<RuleFamily, [name: string, explanation: string]>;
  times: Record<TimeExpression['type'], string>;
  timeline: { label: string; none: string; undated: string; more: (count: number) => string };
  mods: Record<string, string>;
  invalid: string;
  sentence: {
    choose: string;
    title: (number: number) => string;
    previous: string;
    next: string;
    tokens: string;
    others: string;
    othersHelp: string;
    noOthers: string;
    unknown: string;
    dictionary: (word: string) => string;
    cost: string;
    notListed: string;
  };
  tags: Record<Tag, string>;
  privacy: string;
}

export type Language = 'ko' | 'en';
export const LANGUAGES: Record<Language, Strings> = { ko, en };

const KEY = 'malmoi-language';

/** The language chosen before, else the browser's: Korean where it is Korean. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(KEY);
  if (chosen === 'ko' || chosen === 'en') return chosen;
  return navigator.language.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
