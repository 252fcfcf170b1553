/** The places of a node's numbers in its record. */
export const ENTRY = 0;
export const START = 1;
export const END = 2;
/** The column of the connection costs that the node offers on its right side. */
export const RIGHT = 3;
/** The cost of the cheapest path to the node, its own included. */
export const COST = 4;
/** The node before it on that path. */
export const PREVIOUS = 5;
/** The node that ends at the same place and was made before. */
export const SIBLING = 6;
const SIZE = 8;

export const NO_NODE = -1;

/**
 * The nodes of a lattice, as records in one array that grows and is used again for each search: a node is the offset of
 * its record, and nothing is allocated for it.
 */
export class NodeTable {
  records = new Int32Array(1 << 16);
  private used = 0;

  clear(): void {
    this.used = 0;
  }

  /** Makes room for a node, whose numbers are the caller's to write. */
  add(): number {
    const node = this.used;
    this.used += SIZE;
    if (this.used > this.records.length) {
      const larger = new Int32Array(2 * this.records.length);
      larger.set(this.records);
      this.records = larger;
    }
    return node;
  }
}
