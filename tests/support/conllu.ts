/** A word line of a CoNLL-U file. */
export interface ConlluWord {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  misc: ReadonlyMap<string, string>;
}

/** A sentence of a CoNLL-U file. */
export interface ConlluSentence {
  comments: ReadonlyMap<string, string>;
  words: ConlluWord[];
}

const UPOS = /^(?:ADJ|ADP|ADV|AUX|CCONJ|DET|INTJ|NOUN|NUM|PART|PRON|PROPN|PUNCT|SCONJ|SYM|VERB|X)$/;
const FEATURES = /^(?:_|[A-Z][A-Za-z0-9]*=[A-Z0-9][A-Za-z0-9]*(?:\|[A-Z][A-Za-z0-9]*=[A-Z0-9][A-Za-z0-9]*)*)$/;

/**
 * Reads CoNLL-U and holds it to the rules of its format (universaldependencies.org/format.html) as the validator of
 * Universal Dependencies checks them: ten columns, ids and ranges in order, no stray white space, NFC, unique sentence
 * ids, sorted features, and a text that the forms rebuild.
 *
 * @throws Error naming the line that breaks a rule
 */
export function readConllu(conllu: string): ConlluSentence[] {
  if (conllu === '') return [];
  if (conllu.includes('\r') || !conllu.endsWith('\n\n') || conllu.includes('\n\n\n')) throw new Error('bad line ends');
  if (conllu !== conllu.normalize('NFC')) throw new Error('not in form NFC');
  const sentences = conllu.slice(0, -2).split('\n\n').map(readSentence);
  const ids = sentences.map(({ comments }) => comments.get('sent_id'));
  if (new Set(ids).size !== ids.length || ids.some((id) => id === undefined || /[\s/]/.test(id)))
    throw new Error('bad ids');
  return sentences;
}

function readSentence(block: string): ConlluSentence {
  const comments = new Map<string, string>();
  const words: ConlluWord[] = [];
  let text = '';
  let rangeEnd = 0;
  for (const line of block.split('\n')) {
    const fail = (fault: string): never => {
      throw new Error(`${fault}: ${line}`);
    };
    if (line.startsWith('#')) {
      const [, key, value] = /^# (\S+(?: \S+)?) = (.+)$/.exec(line) ?? fail('no comment');
      if (words.length > 0) fail('a comment among words');
      comments.set(key, value);
      continue;
    }
    const columns = line.split('\t');
    if (columns.length !== 10) fail('not ten columns');
    if (columns.some((column) => column === '' || column.trim() !== column || /\s\s/.test(column)))
      fail('stray white space');
    if (columns.some((column, i) => ![1, 2, 9].includes(i) && /\s/.test(column))) fail('white space');
    const [id, form, lemma, upos, xpos, feats, head, deprel, deps, misc] = columns;
    const fields = misc === '_' ? [] : misc.split('|').map((field) => /^([^=]+)=(.+)$/.exec(field) ?? fail('bad MISC'));
    if (new Set(fields.map(([, key]) => key)).size !== fields.length) fail('a MISC key twice');
    const fieldMap = new Map(fields.map(([, key, value]) => [key, value]));
    const space = fieldMap.get('SpaceAfter') === 'No' ? '' : ' ';
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) {
      if (columns.slice(2, 9).some((column) => column !== '_')) fail('a range with annotation');
      if (Number(range[1]) !== words.length + 1 || Number(range[2]) <= Number(range[1]) || rangeEnd > words.length)
        fail('bad range');
      rangeEnd = Number(range[2]);
      text += form + space;
      continue;
    }
    if (id !== String(words.length + 1)) fail('ids out of order');
    if (!UPOS.test(upos) || !FEATURES.test(feats)) fail('bad UPOS or FEATS');
    const names = feats.split('|');
    if (names.join() !== [...names].sort((one, two) => (one.toLowerCase() < two.toLowerCase() ? -1 : 1)).join())
      fail('unsorted');
    if ([head, deprel, deps].some((column) => column !== '_')) fail('a tree');
    words.push({ form, lemma, upos, xpos, misc: fieldMap });
    if (words.length > rangeEnd) text += form + space;
  }
  if (words.length === 0 || rangeEnd > words.length) throw new Error(`a range without its words: ${block}`);
  if (text.trimEnd() !== comments.get('text')) throw new Error(`the forms give ${text}, not ${comments.get('text')}`);
  return { comments, words };
}
