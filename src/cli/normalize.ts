import { InvalidArgumentError, Option } from 'commander';
import { RULE_FAMILIES, type RuleFamily } from '../dictionary/respelling.js';
import { toDiff } from '../formats/diff.js';
import { normalizationToJson } from '../formats/json.js';
import type { DocumentCommand } from './document-command.js';

/** `malmoi normalize`: the text in the other orthography, white space and line ends kept. */
export const normalize: DocumentCommand = {
  name: 'normalize',
  description: 'respell northern text in southern orthography, or the other way round',
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
  formats: {
    text: (analyzer, text, { normalize }) => analyzer.normalize(text, normalize).text,
    diff: (analyzer, text, { normalize, color }) => toDiff(text, analyzer.normalize(text, normalize), { color }),
  },
  fields: (analyzer, text, { normalize }) => ({
    normalization: normalizationToJson(analyzer.normalize(text, normalize), text.length),
  }),
  defaultFormat: 'text',
};

function families(list: string): RuleFamily[] {
  return list.split(',').map((name) => {
    const family = RULE_FAMILIES.find((known) => known === name.trim());
    if (!family) throw new InvalidArgumentError(`"${name}" is no rule family.`);
    return family;
  });
}
