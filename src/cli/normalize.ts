import { InvalidArgumentError, Option } from 'commander';
import { RULE_FAMILIES, type RuleFamily } from '../dictionary/respelling.js';
import { toDiff } from '../formats/diff.js';
import { normalizationToJson } from '../formats/json.js';
import { southernOf } from '../formats/southern.js';
import type { Span } from '../text/span.js';
import type { DocumentCommand, RenderOptions } from './document-command.js';
import type { View } from './page-view.js';

/** `malmoi normalize`: the text in the other orthography, white space and line ends kept. */
export const normalize: DocumentCommand = {
  name: 'normalize',
  description: 'respell northern text in southern orthography, or the other way round',
  examples: [
    'normalize bulletin.txt -o southern.txt',
    'normalize --diff bulletin.txt | less -R',
    "echo '역사를 이용한다.' | malmoi normalize --to northern",
    'normalize --families initial-sound,harmony --spacing keep page.html',
  ],
  options: [
    new Option('--to <orthography>', 'the orthography to write').choices(['southern', 'northern']),
    new Option(
      '--families <list>',
      `the rule families that apply, by comma, of ${RULE_FAMILIES.join(', ')} (default: all but vocabulary)`,
    ).argParser(families),
    new Option('--names <names>', "Koreans' names: as they are, or in southern spelling").choices(['keep', 'southern']),
    new Option('--spacing <spaces>', 'spaces: those required, compounds opened too, or as they are').choices([
      'required',
      'open',
      'keep',
    ]),
    new Option('--quotes <marks>', 'what 《 》 become').choices(['curly', 'straight', 'keep']),
    new Option('--diff', 'mark the changes in the text; the same as --format diff').implies({ format: 'diff' }),
  ],
  formats: { text: southernText, diff: diffText },
  rows: {
    columns: ['start', 'end', 'northern', 'southern', 'rule', 'entry'],
    cells: ({ analyzer, text, parts }, { normalize }) =>
      analyzer
        .normalize(text, normalize)
        .changes.filter(({ start }) => parts.some((part) => part.start <= start && start <= part.end))
        .map(({ start, end, northern, southern, rule, entry }) => [start, end, northern, southern, rule, entry]),
  },
  fields: ({ analyzer, text }, { normalize }) => ({
    normalization: normalizationToJson(analyzer.normalize(text, normalize), text.length),
  }),
  defaultFormat: 'text',
};

/** The text, or the parts of the article on a page, a line each. */
function southernText({ analyzer, text, parts }: View, { normalize }: RenderOptions): string {
  const normalization = analyzer.normalize(text, normalize);
  return isWhole(text, parts) ? normalization.text : lines(parts.map((part) => southernOf(normalization, part)));
}

function diffText({ analyzer, text, parts }: View, { normalize, color }: RenderOptions): string {
  const normalization = analyzer.normalize(text, normalize);
  if (isWhole(text, parts)) return toDiff(text, normalization, { color });
  return lines(
    parts.map((part) => {
      const changes = normalization.changes
        .filter(({ start, end }) => part.start <= start && end <= part.end)
        .map((change) => ({ ...change, start: change.start - part.start, end: change.end - part.start }));
      return toDiff(text.slice(part.start, part.end), { ...normalization, changes }, { color });
    }),
  );
}

const isWhole = (text: string, [first]: readonly Span[]): boolean => first?.start === 0 && first.end === text.length;

/** Parts under each other, without the blank lines and margins inside them. */
const lines = (parts: readonly string[]): string =>
  parts
    .flatMap((part) => part.split('\n').map((line) => line.trim()))
    .flatMap((line) => (line === '' ? [] : `${line}\n`))
    .join('');

function families(list: string): RuleFamily[] {
  return list.split(',').map((name) => {
    const family = RULE_FAMILIES.find((known) => known === name.trim());
    if (!family) throw new InvalidArgumentError(`"${name}" is no rule family.`);
    return family;
  });
}
