import type { Morpheme, Tag } from '../morpheme.js';
import type { Entry } from './mecab.js';

/** The stem, -ㄴ, -ㄹ, -아, -았. */
const FEWEST_FORMS = 5;

/** The inflected forms of verbs and adjectives: those of the source dictionary, and for others those of their like. */
export class Conjugation<Form extends Entry> {
  private readonly forms = new Map<string, Form[]>();
  /** Stems by last syllable and tag. */
  private readonly stems = new Map<string, string[]>();

  constructor(entries: readonly Form[], tags: ReadonlySet<Tag>) {
    for (const entry of entries) {
      const [stem] = entry.morphemes;
      if (!stem || !tags.has(stem.tag)) continue;
      const key = keyOf(stem.form, stem.tag);
      const forms = this.forms.get(key);
      if (forms) {
        forms.push(entry);
        continue;
      }
      this.forms.set(key, [entry]);
      const alike = keyOf(stem.form.slice(-1), stem.tag);
      this.stems.set(alike, [...(this.stems.get(alike) ?? []), stem.form]);
    }
  }

  /** The forms that the source dictionary lists. */
  of(stem: string, tag: Tag): readonly Form[] {
    return this.forms.get(keyOf(stem, tag)) ?? [];
  }

  /**
   * Forms for a stem that the source dictionary lacks, after the verb that shares the longest ending with it: 일떠서 has
   * 일떠섰 as 나서 has 나섰. What that verb lacks comes from the one of the same last syllable with the most forms.
   *
   * @param cost what the bare stem costs; a form costs as much more than the model's form as the stem than the model
   */
  borrow(stem: string, tag: Tag, cost: number): Form[] {
    const models = (this.stems.get(keyOf(stem.slice(-1), tag)) ?? []).filter(
      (model) => model !== stem && isWhole(this.of(model, tag)),
    );
    const size = (model: string): number => this.of(model, tag).length;
    const richest = best(models, (model, other) => size(model) - size(other));
    const likeness = (model: string): number => commonEnding(stem, model);
    const closest = best(models, (a, b) => likeness(a) - likeness(b) || size(a) - size(b));
    if (richest === undefined || closest === undefined) return [];
    const forms = this.after(closest, stem, tag, cost);
    return [...forms, ...this.after(richest, stem, tag, cost).filter((form) => !counterpart(form, forms))];
  }

  private after(model: string, stem: string, tag: Tag, cost: number): Form[] {
    const common = commonEnding(stem, model);
    const head = model.slice(0, model.length - common);
    const ownHead = stem.slice(0, stem.length - common);
    const forms = this.of(model, tag);
    const modelCost = Math.min(...forms.filter(isBare).map((form) => form.cost));
    return forms
      .filter((form) => form.surface.startsWith(head) && form.surface.length > head.length && hasEndingsOnly(form))
      .map((form) => ({
        ...form,
        surface: ownHead + form.surface.slice(head.length),
        morphemes: [{ form: stem, tag }, ...form.morphemes.slice(1)],
        cost: isBare(form) ? cost : form.cost + Math.max(0, cost - modelCost),
      }));
  }
}

function best<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>(
    (found, item) => (found === undefined || compare(item, found) > 0 ? item : found),
    undefined,
  );
}

/** Whether these are all the usual forms of a verb; of some the source dictionary has but one (일떠선). */
export const isWhole = (forms: readonly Entry[]): boolean => forms.length >= FEWEST_FORMS && forms.some(isBare);

/** The form of a verb that pairs with `form` of another: the same endings, and the one most like it of several. */
export function counterpart<Form extends Entry>(form: Entry, others: readonly Form[]): Form | undefined {
  const ending = endingOf(form);
  let best: Form | undefined;
  for (const other of others) {
    if (endingOf(other) !== ending || isBare(other) !== isBare(form)) continue;
    const likeness = commonEnding(other.surface, form.surface);
    if (!best || likeness > commonEnding(best.surface, form.surface)) best = other;
  }
  return best;
}

const keyOf = (stem: string, tag: Tag): string => `${stem} ${tag}`;

const isBare = ({ surface, morphemes }: Entry): boolean => morphemes.length === 1 && surface === morphemes[0]?.form;

/** Whether the form is a stem with endings, and no chain of verbs. */
const hasEndingsOnly = (form: Entry): boolean =>
  isBare(form) || (form.morphemes.length > 1 && form.morphemes.slice(1).every(({ tag }) => /^(E|JX)/.test(tag)));

const endingOf = ({ morphemes }: Entry): string =>
  morphemes
    .slice(1)
    .map(({ form, tag }: Morpheme) => `${form}/${tag}`)
    .join('+');

function commonEnding(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}
