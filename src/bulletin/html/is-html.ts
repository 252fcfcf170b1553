/** What HTML pages, and fragments of them, begin with; no bulletin does. */
const OPENING =
  /^\ufeff?\s{0,1000}(?:<\?xml[^>]{0,200}>\s{0,1000})?(?:<!--(?:(?!-->)[\s\S]){0,5000}-->\s{0,1000}){0,5}<(?:!doctype\s+html|(?:html|head|body|meta|title|div|p|table|center|article|section|main|header|h[1-6])(?=[\s>]))/i;
/** Only the beginning of a text is looked at. */
const OPENING_LIMIT = 32_000;

/**
 * Whether a text is the source of an HTML page or of a part of one.
 *
 * @example
 * isHtml('<!DOCTYPE html><html>…') // true
 * isHtml('《로동신문》') // false
 */
export const isHtml = (text: string): boolean => OPENING.test(text.slice(0, OPENING_LIMIT));

/** Whether a text is to be read as an HTML page: as told, or else by its beginning. */
export const isPage = (text: unknown, options: { html?: boolean } = {}): text is string =>
  typeof text === 'string' && (options.html ?? isHtml(text));
