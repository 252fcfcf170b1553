import { decodeDetected } from '../../src/documents/encoding.js';

/** What stands on a page but is none of its text. */
const NOT_TEXT = 'script, style, noscript, template, svg, iframe, select, button, nav';
const BLOCKS =
  'address, article, aside, blockquote, dd, div, dl, dt, figcaption, footer, h1, h2, h3, h4, h5, h6, header, li, main, ol, p, pre, section, table, td, th, tr, ul';

/**
 * The text of a file: UTF-8, UTF-16 or EUC-KR, of an HTML file the text of its body.
 *
 * @throws RangeError when it is no text
 */
export async function textOfFile(file: File): Promise<string> {
  const text = decodeDetected(new Uint8Array(await file.arrayBuffer())).replace(/^\ufeff/, '');
  if (text.includes('\0')) throw new RangeError(`${file.name} is no text`);
  return /\.x?html?$/i.test(file.name) || file.type === 'text/html' ? textOfHtml(text) : text;
}

/** The text of a page, a line a paragraph. */
export function textOfHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const node of page.querySelectorAll(NOT_TEXT)) node.remove();
  for (const lineBreak of page.querySelectorAll('br')) lineBreak.replaceWith('\n');
  // White space in the source is no line break, but that of a block's edges is.
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (node.nodeValue !== '\n') node.nodeValue = (node.nodeValue ?? '').replace(/\s+/g, ' ');
  }
  for (const block of page.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.after('\n');
  }
  return (page.body.textContent ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Gives the reader a file. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
