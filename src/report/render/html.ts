/** Markup that is safe to stand in a page. It is a class of its own so that no data can pass for it. */
export class Markup {
  constructor(readonly markup: string) {}
}

/** What may stand in a template. Text is escaped, markup stands as it is, nothing is left out. */
export type Value = string | number | Markup | readonly Markup[] | undefined;

/**
 * A template of HTML in which everything that is not markup itself is escaped, for text and for quoted attributes.
 *
 * @example
 * html`<b title="${'"'}">${'<i>'}</b>`.markup // '<b title="&quot;">&lt;i&gt;</b>'
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let markup = parts[0];
  values.forEach((value, i) => (markup += markupOf(value) + parts[i + 1]));
  return new Markup(markup);
}

/** The attributes that have a value, each with the space before it. */
export const attributes = (values: Readonly<Record<string, string | number | undefined>>): Markup =>
  html`${Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [html` ${trusted(name)}="${value}"`],
  )}`;

/** Text of the report itself, as styles and scripts: not escaped. */
export const trusted = (text: string): Markup => new Markup(text);

export const NOTHING = new Markup('');

function markupOf(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.markup;
  return Array.isArray(value) ? value.map(markupOf).join('') : escaped(`${value as string | number}`);
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** What HTML forbids in a document (control characters, halves of pairs) becomes the replacement character. */
const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (sign) => ESCAPES.get(sign) ?? sign);
// eslint-disable-next-line no-control-regex -- these are what HTML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Data for a script of the page. No string in it can end the element that holds it, or a line of a script.
 */
export const json = (data: unknown): Markup =>
  new Markup(
    JSON.stringify(data).replace(
      /[<>&\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
