import { latticeEntries } from '../compiler/lattice-entries.js';
import { readLatticeWords, readStaying, type LexiconSources } from '../compiler/lexicons.js';
import type { MecabDictionary } from '../compiler/mecab.js';
import { morphemeName } from '../compiler/features.js';
import type { Tag } from '../morpheme.js';
import { collectCandidates } from './candidates.js';
import { train, type Example, type TrainingOptions } from './crf.js';
import { joinCompoundVerbs } from './compound-verbs.js';
import { Agreement } from './evaluate.js';
import { FeatureTable } from './feature-table.js';
import { withNorthernSpacing } from './northern-spacing.js';
import { oraclePath } from './oracle.js';
import { bestPath, scoreEdges } from './scorer.js';
import { buildLattice, COST_UNIT } from './training-lattice.js';
import { morphemesOf, type GoldSentence } from './treebank.js';

export interface Treebank {
  name: string;
  sentences: readonly GoldSentence[];
}

interface Sentence extends Example {
  treebank: number;
  source: GoldSentence;
  /** The same with northern spacing, where that differs. */
  northern?: Example;
}

const OPTIONS: TrainingOptions = { epochs: 8, rate: 0.15, sparsity: 0.6, shrinkage: 2, margin: 0.5 };
/** How often a treebank must hold a morpheme for it to have connections of its own. */
const FREQUENT = 12;
const LEXICAL_TAGS = /^(J|E|V|XS|NNB|NP|MM|MAG|XPN|S[NSPFE])/;

/** Training of the segmenter's costs: lattices over all sentences, the paths that are right in them, and what they teach. */
export class SegmenterTraining {
  private readonly table = new FeatureTable();
  private readonly lexical: ReadonlySet<string>;
  private readonly sentences: Sentence[];

  constructor(
    mecab: MecabDictionary,
    lexicons: LexiconSources,
    private readonly treebanks: readonly Treebank[],
    private readonly progress: (step: string) => void,
  ) {
    const entries = latticeEntries(mecab.entries, readLatticeWords(lexicons), readStaying(lexicons));
    progress(`read ${entries.length} entries`);
    this.lexical = frequentMorphemes(treebanks);
    const random = randomBits();
    const northernOf = remembered((source: GoldSentence) => withNorthernSpacing(source, random));
    const surfaces = substrings(
      treebanks.flatMap(({ sentences }) => sentences.flatMap((source) => [source, northernOf(source) ?? source])),
    );
    const candidates = collectCandidates(entries, mecab, this.lexical, this.table, surfaces);
    const verbs = new Set(
      mecab.entries.flatMap(({ morphemes: [stem] }) => (stem?.tag === 'VV' || stem?.tag === 'VA' ? [stem.form] : [])),
    );
    this.sentences = treebanks.flatMap(({ sentences }, treebank) =>
      sentences.map((source) => {
        const gold = joinCompoundVerbs(morphemesOf(source), verbs);
        const example = (text: string): Example => {
          const lattice = buildLattice(text, candidates, mecab);
          return { lattice, gold: oraclePath(lattice, gold) };
        };
        const northern = northernOf(source);
        return { treebank, source, ...example(source.text), ...(northern && { northern: example(northern.text) }) };
      }),
    );
    progress(`built ${this.sentences.length} lattices, ${this.table.size} features, ${this.lexical.size} lexical`);
    this.report('oracle', this.sentences, ({ gold }) => gold);
  }

  /** Trains on all but one part in turn, and reports how that part is segmented. */
  crossValidate(folds: number): void {
    const paths = new Map<Sentence, readonly number[]>();
    const northern: Sentence[] = [];
    for (let fold = 0; fold < folds; fold++) {
      const held = this.sentences.filter((_, i) => i % folds === fold);
      const weights = train(examplesOf(this.sentences.filter((_, i) => i % folds !== fold)), this.table, OPTIONS);
      for (const sentence of held) {
        paths.set(sentence, this.decode(sentence, weights));
        if (!sentence.northern) continue;
        const { treebank, source } = sentence;
        const twin = { treebank, source, ...sentence.northern };
        paths.set(twin, this.decode(twin, weights));
        northern.push(twin);
      }
      this.progress(
        `fold ${fold + 1} of ${folds}: ${weights.reduce((n, weight) => n + (weight === 0 ? 0 : 1), 0)} weights`,
      );
    }
    this.report('held out', this.sentences, (sentence) => paths.get(sentence) ?? []);
    this.report('held out, northern spacing', northern, (sentence) => paths.get(sentence) ?? []);
  }

  /** The table of features and costs, as a model file. */
  model(): string {
    const weights = train(examplesOf(this.sentences), this.table, OPTIONS);
    this.report('trained', this.sentences, (sentence) => this.decode(sentence, weights));
    const rows: string[] = [...this.lexical].map((name) => `lexical\t${name}\t\t0`);
    weights.forEach((weight, feature) => {
      const cost = Math.round(-weight * COST_UNIT);
      if (cost === 0) return;
      const { kind, left, right } = this.table.nameOf(feature);
      rows.push(`${kind}\t${left}\t${right}\t${cost}`);
    });
    const sources = this.treebanks.map(({ name, sentences }) => `# ${name}, ${sentences.length} sentences`);
    return [
      'kind\tleft\tright\tcost',
      '# Costs that training adds to those of mecab-ko-dic. Written by scripts/train-segmenter.ts; do not edit.',
      '# Estimated on the following treebanks, and licensed as they are, CC BY-SA 4.0:',
      ...sources,
      ...rows.sort(),
      '',
    ].join('\n');
  }

  private decode({ lattice }: Example, weights: Float32Array): number[] {
    const scores = new Float64Array(lattice.edges.length);
    scoreEdges(this.table, lattice, weights, undefined, scores);
    return bestPath(lattice, scores);
  }

  private report(what: string, sentences: readonly Sentence[], path: (sentence: Sentence) => readonly number[]): void {
    this.treebanks.forEach(({ name }, treebank) => {
      const agreement = new Agreement();
      for (const sentence of sentences) {
        if (sentence.treebank !== treebank) continue;
        const { lattice, source } = sentence;
        agreement.add(
          morphemesOf(source),
          path(sentence).flatMap((node) => lattice.types[node].morphemes),
        );
      }
      this.progress(`${what}: ${name} ${agreement.toString()}`);
    });
  }
}

const examplesOf = (sentences: readonly Sentence[]): Example[] =>
  sentences.flatMap((sentence) => [sentence, ...(sentence.northern ? [sentence.northern] : [])]);

function frequentMorphemes(treebanks: readonly Treebank[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { sentences } of treebanks) {
    for (const sentence of sentences) {
      for (const { form, tag } of morphemesOf(sentence)) {
        if (!LEXICAL_TAGS.test(tag)) continue;
        const name = morphemeName({ form, tag: tag as Tag });
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  return new Set([...counts].filter(([, count]) => count >= FREQUENT).map(([name]) => name));
}

/** No word is longer. */
const LONGEST_WORD = 20;

function substrings(sentences: readonly GoldSentence[]): Set<string> {
  const found = new Set<string>();
  for (const { text } of sentences) {
    for (const eojeol of text.split(/\s+/)) {
      for (let start = 0; start < eojeol.length; start++) {
        for (let end = start + 1; end <= Math.min(eojeol.length, start + LONGEST_WORD); end++)
          found.add(eojeol.slice(start, end));
      }
    }
  }
  return found;
}

/** Truth values that look random but are the same in each run. */
function randomBits(): () => boolean {
  let state = 19480909;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >= 0x80000000;
  };
}

/** A function that is asked once for each argument. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key) as Value;
  };
}
