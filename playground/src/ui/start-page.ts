import communique from '../../../fixtures/communique.txt?raw';
import dispatch from '../../../fixtures/dispatch.txt?raw';
import telegram from '../../../fixtures/telegram.txt?raw';
import type { Strings } from '../strings/strings.js';
import { element } from './element.js';

const SAMPLES = [communique, dispatch, telegram];

/** A pasted text of more characters is read at once: a text field of that length would hold the page up. */
const LONG_TEXT = 20_000;

export interface StartActions {
  openText(text: string): void;
  openFile(file: File): void;
}

/** The page that takes a text. */
export function createStartPage(strings: Strings, draft: string, { openText, openFile }: StartActions): HTMLElement {
  const area = element('textarea', {
    ...{ id: 'source', lang: 'ko-KP', spellcheck: 'false', placeholder: strings.input.placeholder, rows: 9 },
    ...{ autocapitalize: 'off', autocomplete: 'off' },
    onkeydown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
    },
    onpaste: (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.length <= LONG_TEXT) return;
      event.preventDefault();
      openText(text);
    },
  });
  area.value = draft;
  const submit = (): void => {
    if (area.value.trim() === '') area.focus();
    else openText(area.value);
  };
  const picker = element('input', {
    ...{ type: 'file', accept: '.txt,.html,.htm,.xhtml,text/plain,text/html', class: 'visually-hidden', id: 'file' },
    onchange: () => {
      const file = picker.files?.[0];
      if (file) openFile(file);
    },
  });
  return element(
    'main',
    { class: 'start' },
    element(
      'div',
      { class: 'hero' },
      element('h1', {}, strings.tagline),
      element('p', { class: 'intro' }, strings.intro),
    ),
    element(
      'form',
      {
        class: 'source',
        onsubmit: (event: Event) => {
          event.preventDefault();
          submit();
        },
      },
      element('label', { for: 'source', class: 'visually-hidden' }, strings.input.label),
      area,
      element(
        'div',
        { class: 'source-actions' },
        element('label', { for: 'file', class: 'button quiet-button' }, strings.input.file),
        picker,
        element('span', { class: 'quiet hint' }, strings.input.hint),
        element('button', { type: 'submit', class: 'button primary' }, strings.input.analyze),
      ),
    ),
    element(
      'p',
      { class: 'samples' },
      element('span', { class: 'quiet' }, strings.input.samples),
      ...SAMPLES.map((text, i) =>
        element('button', { type: 'button', class: 'link', onclick: () => openText(text) }, strings.samples[i]),
      ),
    ),
  );
}
