import { PairMarks } from './letter-marks.js';

interface Node<Value> {
  next: Map<number, Node<Value>>;
  values: Value[];
}

const SPACE = 0x20;

/** Names by their letters. A space within a name may be missing in the text. */
export class NameTrie<Value> {
  private readonly root: Node<Value> = { next: new Map(), values: [] };
  private readonly openings = new PairMarks();
  /** Names of one letter. */
  private readonly letters = new Set<string>();

  add(name: string, value: Value): void {
    if (name.length === 1) this.letters.add(name);
    this.openings.add(name.charCodeAt(0), name.charCodeAt(name[1] === ' ' ? 2 : 1));
    let node = this.root;
    for (let i = 0; i < name.length; i++) {
      const unit = name.charCodeAt(i);
      if (unit === SPACE) continue;
      let next = node.next.get(unit);
      if (!next) node.next.set(unit, (next = { next: new Map(), values: [] }));
      node = next;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }

  /** Whether the two letters at an offset may open a name, so that most places of a text are passed by at once. */
  opensAt(text: string, start: number): boolean {
    if (this.letters.has(text[start])) return true;
    const second = text.charCodeAt(start + 1);
    return second === SPACE || this.openings.has(text.charCodeAt(start), second);
  }

  /**
   * Finds all names that begin at an offset. A single space in the text is passed over.
   *
   * @param found is told each name's end, and how many spaces lie within it
   */
  match(text: string, start: number, found: (end: number, spaces: number, values: readonly Value[]) => void): void {
    let node: Node<Value> | undefined = this.root;
    let spaces = 0;
    for (let at = start; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === SPACE) {
        if (at === start || text.charCodeAt(at - 1) === SPACE) return;
        spaces++;
        continue;
      }
      node = node.next.get(unit);
      if (!node) return;
      if (node.values.length > 0) found(at + 1, spaces, node.values);
    }
  }
}
