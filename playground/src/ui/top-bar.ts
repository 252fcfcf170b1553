import type { DownloadFormat } from '../engine/engine.js';
import { LANGUAGES, type Language, type Strings } from '../strings/strings.js';
import { chosenTheme, THEMES, useTheme, type Theme } from '../theme.js';
import { element } from './element.js';

export interface BarActions {
  setLanguage(language: Language): void;
  newText(): void;
  copyLink(): void;
  download(format: DownloadFormat): void;
}

const FORMATS: readonly DownloadFormat[] = ['json', 'conllu', 'html'];

/** The bar at the head of the page; what concerns a document only where one is open. */
export function createTopBar(strings: Strings, language: Language, isOpen: boolean, actions: BarActions): HTMLElement {
  return element(
    'header',
    { class: 'top-bar' },
    element(
      'a',
      {
        class: 'brand',
        href: './',
        onclick: (event: Event) => {
          event.preventDefault();
          actions.newText();
        },
      },
      element('span', { lang: 'ko' }, '말모이'),
      element('span', { lang: 'en' }, 'malmoi'),
    ),
    isOpen &&
      element(
        'div',
        { class: 'document-actions' },
        element(
          'button',
          { type: 'button', class: 'button quiet-button', onclick: actions.newText },
          strings.bar.newText,
        ),
        element(
          'button',
          { type: 'button', class: 'button quiet-button', onclick: actions.copyLink },
          strings.bar.copyLink,
        ),
        element(
          'span',
          { class: 'downloads', role: 'group', 'aria-label': strings.bar.download },
          element('span', { class: 'quiet', 'aria-hidden': true }, strings.bar.download),
          ...FORMATS.map((format) =>
            element(
              'button',
              {
                ...{ type: 'button', class: 'button quiet-button', 'data-format': format },
                'aria-label': `${strings.bar.download}: ${strings.formats[format]}`,
                onclick: () => actions.download(format),
              },
              strings.formats[format],
            ),
          ),
        ),
      ),
    element('div', { class: 'settings' }, themeSwitch(strings), languageSwitch(strings, language, actions)),
  );
}

function themeSwitch({ bar }: Strings): HTMLElement {
  const select = element(
    'select',
    { 'aria-label': bar.theme, title: bar.theme, onchange: () => useTheme(select.value as Theme) },
    ...THEMES.map((theme) => element('option', { value: theme, selected: theme === chosenTheme() }, bar.themes[theme])),
  );
  return select;
}

function languageSwitch({ bar }: Strings, language: Language, { setLanguage }: BarActions): HTMLElement {
  return element(
    'div',
    { class: 'language', role: 'group', 'aria-label': bar.language },
    ...(Object.keys(LANGUAGES) as Language[]).map((each) =>
      element(
        'button',
        {
          ...{ type: 'button', lang: each, 'aria-pressed': String(each === language), 'data-language': each },
          onclick: () => setLanguage(each),
        },
        LANGUAGES[each].language,
      ),
    ),
  );
}
