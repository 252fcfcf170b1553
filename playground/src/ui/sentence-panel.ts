import type { DictionaryReading, Morpheme } from '../../../src/browser.js';
import type { OtherReading, SentenceToken, SentenceView } from '../engine/sentence.js';
import type { DocumentContext } from './context.js';
import { element } from './element.js';

/** A sentence's morphemes, the dictionary's readings of the one that is clicked, and other ways to cut it. */
export interface SentencePanel {
  node: HTMLElement;
  show(number: number): Promise<void>;
}

export function createSentencePanel(context: DocumentContext): SentencePanel {
  const { strings, engine, overview } = context;
  const node = element('div', { class: 'sentence-panel', 'aria-live': 'polite' });
  node.append(element('p', { class: 'quiet' }, strings.sentence.choose));
  let wanted = -1;
  return {
    node,
    async show(number) {
      wanted = number;
      const view = await engine.sentence(number);
      if (wanted !== number) return;
      const step = (label: string, sign: string, to: number): HTMLElement =>
        element(
          'button',
          {
            ...{ type: 'button', class: 'icon', 'aria-label': label, title: label },
            ...{ disabled: to < 0 || to >= overview.sentences, onclick: () => context.openSentence(to) },
          },
          sign,
        );
      node.replaceChildren(
        element(
          'div',
          { class: 'sentence-head' },
          element('h3', {}, strings.sentence.title(number + 1)),
          step(strings.sentence.previous, '←', number - 1),
          step(strings.sentence.next, '→', number + 1),
        ),
        element('p', { class: 'sentence-text', lang: 'ko-KR' }, view.southern),
        ...tokenNodes(context, view),
        ...otherNodes(context, view.others),
      );
    },
  };
}

function tokenNodes(context: DocumentContext, view: SentenceView): Node[] {
  const { strings, engine } = context;
  const detail = element('div', { class: 'token-detail', 'aria-live': 'polite' });
  const list = element('ol', { class: 'tokens', lang: 'ko-KP', 'aria-label': strings.sentence.tokens });
  const open = async (token: SentenceToken, button: HTMLElement): Promise<void> => {
    for (const other of list.querySelectorAll('[aria-pressed=true]')) other.setAttribute('aria-pressed', 'false');
    button.setAttribute('aria-pressed', 'true');
    detail.replaceChildren(...detailNodes(context, token, await engine.lookup(token.surface)));
  };
  list.append(
    ...view.tokens.map((token) => {
      const button = tokenButton(context, token, () => void open(token, button));
      return element('li', { class: token.spaced ? 'spaced' : undefined }, button);
    }),
  );
  return [element('h4', {}, strings.sentence.tokens), list, detail];
}

function tokenButton({ strings }: DocumentContext, token: SentenceToken, onclick: () => void): HTMLElement {
  const first = strings.tags[token.morphemes[0]?.tag];
  return element(
    'button',
    { type: 'button', 'aria-pressed': 'false', class: `token t-${token.tag.charAt(0)}`, title: token.tag, onclick },
    element('span', { class: 'surface' }, token.surface),
    token.southern !== undefined &&
      token.southern !== token.surface &&
      element('span', { class: 'southern', lang: 'ko-KR' }, token.southern),
    element('span', { class: 'tag' }, token.morphemes.length > 1 ? `${first} +${token.morphemes.length - 1}` : first),
  );
}

const morphemesOf = ({ strings }: DocumentContext, morphemes: readonly Morpheme[]): HTMLElement =>
  element(
    'span',
    { class: 'morphemes' },
    ...morphemes.map(({ form, tag }) =>
      element(
        'span',
        { class: 'morpheme' },
        element('span', { lang: 'ko' }, form),
        element('span', { class: 'tag', title: strings.tags[tag] }, tag),
      ),
    ),
  );

function detailNodes(context: DocumentContext, token: SentenceToken, readings: readonly DictionaryReading[]): Node[] {
  const { strings } = context;
  return [
    element(
      'h4',
      {},
      element('span', { lang: 'ko-KP' }, token.surface),
      !token.known && element('span', { class: 'fine' }, strings.sentence.unknown),
    ),
    morphemesOf(context, token.morphemes),
    element('p', { class: 'quiet' }, token.morphemes.map(({ tag }) => strings.tags[tag]).join(' + ')),
    element('h5', {}, strings.sentence.dictionary(token.surface)),
    readings.length === 0
      ? element('p', { class: 'quiet' }, strings.sentence.notListed)
      : element(
          'ul',
          { class: 'readings' },
          ...readings.map((reading) =>
            element(
              'li',
              {},
              morphemesOf(context, reading.morphemes),
              reading.southern !== undefined &&
                element('span', { class: 'southern', lang: 'ko-KR' }, `→ ${reading.southern}`),
              element('span', { class: 'cost', title: strings.sentence.cost }, String(reading.cost)),
            ),
          ),
        ),
  ];
}

function otherNodes({ strings }: DocumentContext, others: readonly OtherReading[]): Node[] {
  return [
    element('h4', {}, strings.sentence.others),
    element('p', { class: 'quiet' }, others.length > 0 ? strings.sentence.othersHelp : strings.sentence.noOthers),
    element(
      'ol',
      { class: 'others' },
      ...others.map(({ cost, tokens }) =>
        element(
          'li',
          {},
          element('span', { class: 'cost', title: strings.sentence.cost }, `+${cost}`),
          element(
            'span',
            { class: 'path', lang: 'ko-KP' },
            ...tokens.map((token) =>
              element(
                token.differs ? 'mark' : 'span',
                { class: token.spaced ? 'spaced' : undefined, title: tokenTitle(strings.tags, token) },
                token.surface,
                token.differs && element('span', { class: 'tag' }, token.tag),
              ),
            ),
          ),
        ),
      ),
    ),
  ];
}

const tokenTitle = (tags: Record<Morpheme['tag'], string>, { morphemes }: SentenceToken): string =>
  morphemes.map(({ form, tag }) => `${form} ${tags[tag]}`).join(' + ');
