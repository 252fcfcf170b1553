import { TAGS, type Tag } from '../dictionary/morpheme.js';
import { LexiconError } from '../dictionary/tsv.js';
import { readUserRows, userText } from '../dictionary/user-table.js';

/** A word that a user adds. */
export interface UserWord {
  /** The word as it stands in text; single spaces inside it are part of it. Verbs and adjectives: a form they take. */
  surface: string;
  /** Its Sejong tag. */
  tag: Tag;
  /** Its word cost, from -32768 to 32767: the lower, the likelier. Without one the word wins over what else it could be. */
  cost?: number;
  /** Its southern form, where the surface is northern. */
  southern?: string;
}

/** Words as objects, or as text: CSV or TSV, a word a line, in the order surface, tag, cost, southern form. */
export type UserDictionary = string | readonly UserWord[];

/** The name that faults bear before their line; of objects the line is the place in the list, from 1. */
const NAME = 'user dictionary';
const COLUMNS = ['surface', 'tag', 'cost', 'southern'] as const;
const MOST_COST = 0x7fff;

/**
 * Reads a user dictionary. Of text, empty lines and those that begin with `#` are passed over, and so is a header that
 * names the columns; a line with a tab is cut at tabs, another at commas, and a cell may stand in double quotes.
 *
 * @throws LexiconError naming the line of a row without surface or tag, with a tag or cost that is none, or too many cells
 *
 * @example
 * readUserDictionary('말모이,NNP\n뜨락또르,NNG,,트랙터')
 * // [{ surface: '말모이', tag: 'NNP' }, { surface: '뜨락또르', tag: 'NNG', southern: '트랙터' }]
 */
export function readUserDictionary(dictionary: UserDictionary): UserWord[] {
  if (typeof dictionary !== 'string') return dictionary.map((word, i) => checkedWord({ ...word }, i + 1));
  return readUserRows(dictionary, NAME, COLUMNS, cellsOf).map(({ line, cells }) => {
    const [surface = '', tag = '', cost = '', southern = ''] = cells;
    const given = { surface, tag, ...(cost && { cost: numberOf(cost, line) }), ...(southern && { southern }) };
    return checkedWord(given, line);
  });
}

function cellsOf(source: string, line: number): string[] {
  if (source.includes('\t')) return source.split('\t').map((cell) => cell.trim());
  const cells: string[] = [];
  const cell = /(?:\s*"((?:[^"]|"")*)"\s*|([^,"]*))(,|$)/y;
  for (let more = true; more;) {
    const match = cell.exec(source);
    if (!match) throw new LexiconError(NAME, line, 'a double quote stands where none can stand');
    const [, quoted, plain = '', end] = match;
    cells.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'));
    more = end === ',';
  }
  return cells;
}

function numberOf(cell: string, line: number): number {
  if (!/^[-+]?\d+$/.test(cell)) throw new LexiconError(NAME, line, `the cost "${cell}" is no whole number`);
  return Number(cell);
}

/** A word in the form that the lattice takes (NFC), or an error. */
function checkedWord(
  { surface, tag, cost, southern }: Partial<Record<keyof UserWord, unknown>>,
  line: number,
): UserWord {
  const fail = (fault: string): never => {
    throw new LexiconError(NAME, line, fault);
  };
  const known = TAGS.find((each) => each === tag) ?? fail(`${JSON.stringify(tag ?? '')} is no Sejong tag`);
  if (cost !== undefined && !(Number.isInteger(cost) && Math.abs(Number(cost)) <= MOST_COST)) {
    fail(`the cost must be a whole number from -${MOST_COST} to ${MOST_COST}`);
  }
  return {
    surface: userText(surface, 'surface', fail),
    tag: known,
    ...(cost !== undefined && { cost: Number(cost) }),
    ...(southern !== undefined && { southern: userText(southern, 'southern form', fail) }),
  };
}
