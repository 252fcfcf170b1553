import { canonicalForm } from '../compiler/features.js';

/** A morpheme as a treebank has it. */
export interface GoldMorpheme {
  form: string;
  tag: string;
}

/** A stretch between spaces, or a part of one, with its morphemes. */
export interface GoldWord {
  surface: string;
  morphemes: GoldMorpheme[];
}

export interface GoldSentence {
  text: string;
  words: GoldWord[];
}

export const morphemesOf = ({ words }: GoldSentence): GoldMorpheme[] => words.flatMap(({ morphemes }) => morphemes);

/** A form in which morphemes are compared: spelling variants of one ending count as one. */
export const comparable = (form: string): string => canonicalForm(form.normalize('NFC'));

/** Reads sentences with their morphemes from CoNLL-U (Universal Dependencies) or KLUE's dependency files. */
export function readTreebank(text: string): GoldSentence[] {
  const read = /^## klue-dp/m.test(text) ? readKlue : readConllu;
  return text.split(/\n\n+/).flatMap((block) => read(block) ?? []);
}

function readConllu(block: string): GoldSentence | undefined {
  const text = /^# text = (.*)$/m.exec(block)?.[1];
  if (text === undefined) return undefined;
  const words: GoldWord[] = [];
  for (const line of block.split('\n')) {
    const [id = '', surface = '', lemma = '', , tags = ''] = line.split('\t');
    if (!/^\d+$/.test(id)) continue;
    const names = tags.split('+');
    // A plus sign joins morphemes: a row that is one is a symbol.
    const forms = lemma === '+' ? ['+'] : lemma.split('+');
    words.push({ surface, morphemes: forms.map((form, i) => ({ form, tag: sejongOf(names[i] ?? '') })) });
  }
  return { text, words };
}

function readKlue(block: string): GoldSentence | undefined {
  const text = /^## klue-dp\S*\t(.*)$/m.exec(block)?.[1];
  if (text === undefined) return undefined;
  const words: GoldWord[] = [];
  for (const line of block.split('\n')) {
    const [id = '', surface = '', lemma = '', tags = ''] = line.split('\t');
    if (!/^\d+$/.test(id)) continue;
    const forms = lemma.split(' ');
    const names = tags.split('+');
    const morphemes = forms.length === names.length ? forms.map((form, i) => ({ form, tag: names[i] ?? '' })) : [];
    words.push({ surface, morphemes });
  }
  return { text, words };
}

/** The tags of the Kaist treebank that stand for one Sejong tag each, by their beginnings; the longest counts. */
const KAIST_TAGS: readonly [string, string][] = [
  ...([
    ['nq', 'NNP'],
    ['nb', 'NNB'],
    ['np', 'NP'],
    ['nn', 'NR'],
    ['nc', 'NNG'],
  ] as [string, string][]),
  ...([
    ['pv', 'VV'],
    ['pa', 'VA'],
    ['px', 'VX'],
    ['jp', 'VCP'],
  ] as [string, string][]),
  ...([
    ['mag', 'MAG'],
    ['mad', 'MAG'],
    ['maj', 'MAJ'],
    ['mm', 'MM'],
    ['ii', 'IC'],
  ] as [string, string][]),
  ...([
    ['jca', 'JKB'],
    ['jcm', 'JKG'],
    ['jco', 'JKO'],
    ['jcs', 'JKS'],
    ['jcc', 'JKC'],
    ['jcv', 'JKV'],
  ] as [string, string][]),
  ...([
    ['jcr', 'JKQ'],
    ['jct', 'JC'],
    ['jcj', 'JC'],
    ['jx', 'JX'],
  ] as [string, string][]),
  ...([
    ['ep', 'EP'],
    ['ef', 'EF'],
    ['ec', 'EC'],
    ['etm', 'ETM'],
    ['etn', 'ETN'],
  ] as [string, string][]),
  ...([
    ['xsn', 'XSN'],
    ['xsv', 'XSV'],
    ['xsm', 'XSA'],
    ['xsa', 'MAG'],
    ['xp', 'XPN'],
    ['f', 'SL'],
    ['sf', 'SF'],
    ['sp', 'SP'],
    ['sl', 'SS'],
    ['sr', 'SS'],
    ['sd', 'SO'],
    ['se', 'SE'],
  ] as [string, string][]),
];

function sejongOf(tag: string): string {
  if (/^[A-Z]/.test(tag)) return tag;
  return KAIST_TAGS.find(([beginning]) => tag.startsWith(beginning))?.[1] ?? 'SW';
}
