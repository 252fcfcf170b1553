/** Elements whose content is not to be read. */
export const UNREAD: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'math',
    'iframe',
    'object',
    'embed',
    'canvas',
    'audio',
    'video',
  ],
  ...['select', 'option', 'datalist', 'textarea', 'map', 'applet', 'frameset', 'noframes'],
]);

/** Elements that begin and end lines; all others stand in a line of text. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'html',
    'body',
    'address',
    'article',
    'aside',
    'blockquote',
    'center',
    'dd',
    'details',
    'dialog',
    'dir',
    'div',
    'dl',
  ],
  ...[
    'dt',
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hgroup',
  ],
  ...['hr', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'caption', 'tbody'],
  ...['td', 'tfoot', 'th', 'thead', 'title', 'tr', 'ul', 'button', 'label'],
]);

/** Elements that hold, by their meaning, what stands around an article. */
export const AROUND: ReadonlySet<string> = new Set([
  ...['nav', 'aside', 'footer', 'form', 'button', 'label', 'menu', 'dialog', 'figcaption', 'fieldset', 'address'],
]);

/** An element of a page, as far as the reading of an article asks for it. */
export interface PageElement {
  tag: string;
  parent: PageElement | undefined;
  depth: number;
  /** Whether what stands in it is shown. */
  shown: boolean;
}

/** How far apart two elements are: the steps up to the nearest that holds both, and down again. */
export function distanceOf(one: PageElement, other: PageElement): number {
  let [a, b]: [PageElement | undefined, PageElement | undefined] = [one, other];
  let steps = 0;
  while (a && b && a !== b) {
    if (a.depth >= b.depth) a = a.parent;
    else b = b.parent;
    steps++;
  }
  return steps;
}
