/** The parts of the package `kuromoji` that the tests compare with; it brings no types. */
declare module 'kuromoji' {
  export interface Node {
    name: number;
    cost: number;
    start_pos: number;
    length: number;
    type: 'KNOWN' | 'UNKNOWN' | 'BOS' | 'EOS';
    shortest_cost: number;
  }
  export interface Lattice {
    nodes_end_at: (Node[] | undefined)[];
  }
  export interface InvokeDefinitionMap {
    toBuffer(): Uint8Array;
  }
  export interface Dictionaries {
    unknown_dictionary: { character_definition: { invoke_definition_map: InvokeDefinitionMap } };
  }
  export interface DictionaryBuilder {
    addTokenInfoDictionary(line: string): this;
    putCostMatrixLine(line: string): this;
    putCharDefLine(line: string): this;
    putUnkDefLine(line: string): this;
    build(): Dictionaries;
  }
  const kuromoji: { dictionaryBuilder(): DictionaryBuilder };
  export default kuromoji;
}
declare module 'kuromoji/src/Tokenizer.js' {
  import type { Dictionaries, Lattice, Node } from 'kuromoji';
  export default class Tokenizer {
    constructor(dictionaries: Dictionaries);
    getLattice(text: string): Lattice;
    viterbi_searcher: { search(lattice: Lattice): Node[] };
  }
}
declare module 'kuromoji/src/dict/InvokeDefinitionMap.js' {
  import type { InvokeDefinitionMap } from 'kuromoji';
  const loader: { load(buffer: Uint8Array): InvokeDefinitionMap };
  export default loader;
}
