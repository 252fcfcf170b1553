import type { Lattice, PathNode } from './lattice.js';

/** A way through the lattice, and what it costs. */
export interface LatticePath {
  nodes: PathNode[];
  cost: number;
}

/** A node with a way from it to the end. */
interface Step {
  node: number;
  /** What the way from the node's end costs. */
  rest: number;
  /** The cost of the cheapest whole path that ends so. */
  total: number;
  next?: Step;
}

/**
 * The paths of a lattice that has just been searched, cheapest first: A* from the end backwards, for which the costs of
 * the forward search are an exact estimate, so that no path is looked at in vain.
 *
 * @example
 * lattice.search(text, 0, text.length);
 * for (const { nodes, cost } of pathsByCost(lattice)) … // the first is the path that the search gave
 */
export function* pathsByCost(lattice: Lattice): Generator<LatticePath> {
  const steps = new Heap();
  for (const node of lattice.lastNodes()) {
    const rest = lattice.connectionCost(node);
    steps.push({ node, rest, total: lattice.costTo(node) + rest });
  }
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (lattice.isBeginning(step.node)) {
      yield { nodes: nodesOf(lattice, step.next), cost: step.total };
      continue;
    }
    const own = lattice.ownCost(step.node);
    for (const node of lattice.nodesBefore(step.node)) {
      const rest = step.rest + own + lattice.connectionCost(node, step.node);
      steps.push({ node, rest, total: lattice.costTo(node) + rest, next: step });
    }
  }
}

function nodesOf(lattice: Lattice, first: Step | undefined): PathNode[] {
  const nodes: PathNode[] = [];
  for (let step = first; step; step = step.next) nodes.push(lattice.pathNode(step.node));
  return nodes;
}

/** Steps by their total, least first; a binary heap. */
class Heap {
  private readonly items: Step[] = [];

  push(item: Step): void {
    const { items } = this;
    let at = items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (items[parent].total <= item.total) break;
      items[at] = items[parent];
      at = parent;
    }
    items[at] = item;
  }

  pop(): Step | undefined {
    const { items } = this;
    const first = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return last;
    let at = 0;
    for (let child = 1; child < items.length; child = 2 * at + 1) {
      if (child + 1 < items.length && items[child + 1].total < items[child].total) child++;
      if (items[child].total >= last.total) break;
      items[at] = items[child];
      at = child;
    }
    items[at] = last;
    return first;
  }
}
