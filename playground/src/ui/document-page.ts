import type { Engine } from '../engine/engine.js';
import type { Overview } from '../engine/overview.js';
import type { Language, Strings } from '../strings/strings.js';
import type { DocumentContext, Filter } from './context.js';
import { element } from './element.js';
import { createFilters } from './filters.js';
import { createFindings } from './findings.js';
import { createReader } from './reader.js';
import { createTimeline } from './timeline.js';
import { valueLabel } from './value-label.js';

/** The page that shows a document. */
export interface DocumentPage {
  node: HTMLElement;
  close(): void;
}

/** @param hidden what is not marked; it is changed as the reader switches marks off and on */
export function createDocumentPage(
  strings: Strings,
  language: Language,
  engine: Engine,
  overview: Overview,
  hidden: Set<Filter>,
): DocumentPage {
  const context: DocumentContext = {
    ...{ language, strings, engine, overview, hidden },
    toggle(filters, shown) {
      for (const filter of filters) {
        if (shown) hidden.delete(filter);
        else hidden.add(filter);
      }
      chips.update();
      reader.filter();
      findings.update();
    },
    jump: (offset) => {
      findings.node.classList.remove('open');
      void reader.jump(offset);
    },
    openSentence(number) {
      for (const chosen of reader.node.querySelectorAll('.chosen')) chosen.classList.remove('chosen');
      for (const piece of reader.node.querySelectorAll(`[data-sentence="${number}"]`)) piece.classList.add('chosen');
      findings.showSentence(number);
    },
  };
  const chips = createFilters(context);
  const reader = createReader(context);
  const findings = createFindings(context);
  const timeline = createTimeline(context);
  const node = element(
    'main',
    { class: 'document' },
    element(
      'div',
      { class: 'text' },
      element(
        'header',
        { class: 'document-head' },
        overview.title !== '' && element('h1', { lang: 'ko-KR' }, overview.title),
        element(
          'p',
          { class: 'quiet' },
          [
            ...(overview.date === undefined ? [] : [valueLabel(overview.date, language)]),
            strings.counts(overview.characters, overview.sentences, overview.tokens),
          ].join(' · '),
        ),
      ),
      timeline.node,
      chips.node,
      element(
        'div',
        { class: 'columns-head', 'aria-hidden': true },
        element('span', {}, strings.reader.north),
        element('span', {}, strings.reader.south),
      ),
      element('p', { id: 'reader-help', class: 'visually-hidden' }, strings.reader.help),
      reader.node,
    ),
    findings.node,
  );
  const close = (): void => {
    reader.close();
    timeline.close();
  };
  return { node, close };
}
