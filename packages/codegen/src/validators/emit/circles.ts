/**
 * Which nodes of a graph lead to each other. Each node is looked at once, however many ask: to search anew for each would
 * take for ever where there are many.
 *
 * @see https://en.wikipedia.org/wiki/Tarjan%27s_strongly_connected_components_algorithm
 */
export class Circles {
  readonly #nextOf: (node: object) => readonly object[];
  /** The order in which nodes were reached. */
  readonly #order = new Map<object, number>();
  /** The earliest node that each leads back to, as far as is known. */
  readonly #earliest = new Map<object, number>();
  /** A number for each circle, and for each node that is in none. */
  readonly #circles = new Map<object, number>();
  /** What was reached, and is in no circle yet. */
  readonly #open: object[] = [];

  /** @param nextOf - what a node leads to */
  constructor(nextOf: (node: object) => readonly object[]) {
    this.#nextOf = nextOf;
  }

  /** Whether one leads to the other and back. */
  isOne(left: object, right: object): boolean {
    this.#visit(left);
    this.#visit(right);
    return this.#circles.get(left) === this.#circles.get(right);
  }

  /** Without calls of itself, which a long chain would exhaust. */
  #visit(start: object): void {
    if (this.#order.has(start)) return;
    const path = [this.#enter(start)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const next = step.rest.pop();
      if (next === undefined) {
        path.pop();
        this.#leave(step.node, path.at(-1)?.node);
      } else if (!this.#order.has(next)) path.push(this.#enter(next));
      else if (!this.#circles.has(next)) this.#lower(step.node, this.#order.get(next));
    }
  }

  #enter(node: object): { node: object; rest: object[] } {
    this.#earliest.set(node, this.#order.size);
    this.#order.set(node, this.#order.size);
    this.#open.push(node);
    return { node, rest: [...this.#nextOf(node)] };
  }

  #leave(node: object, around: object | undefined): void {
    if (around) this.#lower(around, this.#earliest.get(node));
    const number = this.#order.get(node) ?? 0;
    if (this.#earliest.get(node) !== number) return;
    const members = this.#open.splice(this.#open.lastIndexOf(node));
    for (const member of members) this.#circles.set(member, number);
  }

  #lower(node: object, number = Infinity): void {
    this.#earliest.set(node, Math.min(this.#earliest.get(node) ?? Infinity, number));
  }
}
