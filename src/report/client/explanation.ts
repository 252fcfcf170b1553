import type { MarkType } from '../report-data.js';
import type { ClientData } from './data.js';

/** What is said of a mark: the change in it, the entity or time around it, or both. */
export function explanationOf(target: Element, data: ClientData): Node[] {
  const change = target.closest<HTMLElement>('.change');
  const mark = target.closest<HTMLElement>('mark');
  return [...(change ? explainChange(change, data) : []), ...(mark ? explainMark(mark, data) : [])];
}

function element(name: string, className: string, text: string, lang?: string): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (lang !== undefined) made.lang = lang;
  made.textContent = text;
  return made;
}

function explainChange({ dataset }: HTMLElement, { changes, messages }: ClientData): Node[] {
  const change = changes[Number(dataset['change'])];
  if (!change) return [];
  const { northern, southern, rule, article, entry, guess } = change;
  const { words, southern: southernArticle, northern: northernArticle } = messages.articles[article];
  const heading = element('p', 'pair-of-words', '');
  if (northern.trim() === '' || southern === '') {
    heading.append(southern === '' ? messages.spaceTakenOut : messages.spacePutIn);
  } else {
    heading.append(element('span', '', northern, 'ko-KP'), ' → ', element('b', '', southern, 'ko-KR'));
  }
  const norms = document.createElement('dl');
  const add = (term: string, text: string): void =>
    norms.append(element('dt', '', term), element('dd', '', text, 'ko-KR'));
  add(messages.southernNorm, southernArticle);
  if (northernArticle !== undefined) add(messages.northernNorm, northernArticle);
  if (entry !== undefined) add(messages.entry, entry);
  return [
    heading,
    element('p', 'rule', messages.rules[rule]),
    element('p', '', words),
    norms,
    ...(guess ? [element('p', 'guess', messages.guess)] : []),
  ];
}

function explainMark({ dataset, className }: HTMLElement, { names, messages }: ClientData): Node[] {
  const type = messages.types[dataset['type'] as MarkType];
  const name = dataset['name'] === undefined ? undefined : names[Number(dataset['name'])];
  const heading = element('p', `entity ${className}`, '');
  heading.append(element('span', 'swatch', type));
  if (name) heading.append(' ', element('b', '', name.southern, 'ko-KR'));
  const value = dataset['value'];
  if (value !== undefined) heading.append(' ', element('b', '', value));
  const post = dataset['post'];
  const facts = [name?.english, name?.kind, name?.qid].filter((fact) => fact !== undefined);
  return [
    heading,
    ...(facts.length > 0 ? [element('p', 'note', facts.join(' · '))] : []),
    ...(post === undefined ? [] : [element('p', 'note', `${messages.columns.post}: ${post}`, 'ko-KP')]),
  ];
}
