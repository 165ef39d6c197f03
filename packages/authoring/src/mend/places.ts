import { isMap, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { fromPointer } from '@botbat/document';
import { ANY, objects, type Holds, type ObjectName } from './objects.ts';
import { keyOf, lookUpNode, referenceOf, referencesIn, targetOf, type Open, type SourceFile } from './source.ts';

/** An object of OpenAPI, and where it was written. */
export interface Place {
  object: ObjectName;
  node: YAMLMap<Node, Node | null>;
  file: SourceFile;
  /** The keys from the top of the file. */
  path: readonly string[];
  /** The key or the index that leads to it from its parent. */
  key: string;
  /** The object around it, or the one whose `$ref` leads to it; the first that was met. */
  parent?: Place;
}

/** A split description: every object that can be reached from the root, each once, and every file. */
export interface Description {
  places: readonly Place[];
  files: readonly SourceFile[];
}

/** Walks a split description from its root. Nothing is reached when the root is not OpenAPI 3 in YAML. */
export function walkDescription(root: string, open: Open): Description {
  const walk = new Walk(open);
  const file = open(root);
  if (file && /^3\./.test(String(file.document.get('openapi'))))
    walk.visit({ object: 'root', node: file.document.contents, file, path: [], key: '' });
  return { places: [...walk.places.values()], files: [...walk.files] };
}

type Candidate = Omit<Place, 'node'> & { node: unknown };

class Walk {
  readonly places = new Map<unknown, Place>();
  readonly files = new Set<SourceFile>();
  readonly #open: Open;

  constructor(open: Open) {
    this.#open = open;
  }

  visit(candidate: Candidate): void {
    const { node, object, file } = candidate;
    if (!isMap<Node, Node | null>(node) || this.places.has(node)) return;
    const place = { ...candidate, node };
    this.places.set(node, place);
    this.#reach(file);
    const reference = referenceOf(node);
    if (reference !== undefined) this.#follow(place, reference);
    if (object === 'example') this.#visitOrigins(place);
    // What only the components have is about nothing; what is used elsewhere is about that.
    const isLast = (pair: Pair) => object === 'root' && keyOf(pair) === 'components';
    for (const pair of node.items.toSorted((left, right) => Number(isLast(left)) - Number(isLast(right)))) {
      const holds = heldBy(object, keyOf(pair));
      if (holds) this.#visitValue(place, keyOf(pair), pair.value, holds);
    }
  }

  /** What a file refers to belongs to the description, though it may be in a part that is no object of OpenAPI. */
  #reach(file: SourceFile): void {
    if (this.files.has(file)) return;
    this.files.add(file);
    for (const reference of referencesIn(file.document.contents as Node)) {
      const target = targetOf(file, reference);
      const other = target && this.#open(target.file);
      if (other) this.#reach(other);
    }
  }

  #follow(place: Place, reference: string, object = place.object): void {
    const target = targetOf(place.file, reference);
    const file = target && this.#open(target.file);
    if (!file) return;
    const path = fromPointer(`#${target.fragment}`);
    this.visit({ object, node: lookUpNode(file, target.fragment), file, path, key: place.key, parent: place });
  }

  /** Inside the value of an example, a `$ref` may stand for the value of another example. */
  #visitOrigins(place: Place): void {
    const value = place.node.get('value', true) as Node | undefined;
    for (const reference of value ? referencesIn(value) : []) {
      const target = targetOf(place.file, reference);
      const contents = target?.fragment === '' ? this.#open(target.file)?.document.contents : undefined;
      if (isMap(contents) && contents.has('value')) this.#follow(place, reference);
    }
  }

  #visitValue(place: Place, key: string, value: unknown, holds: Holds): void {
    const { file, path } = place;
    const inside = (object: ObjectName, node: unknown, ...keys: string[]) => {
      this.visit({ object, node, file, path: [...path, key, ...keys], key: keys.at(-1) ?? key, parent: place });
    };
    if (typeof holds === 'string') inside(holds, value);
    else if (holds && 'map' in holds && isMap<Node, Node>(value))
      for (const pair of value.items) inside(holds.map, pair.value, keyOf(pair));
    else if (holds && 'list' in holds && isSeq(value))
      for (const [index, item] of value.items.entries()) inside(holds.list, item, String(index));
  }
}

function heldBy(object: ObjectName, key: string): Holds {
  return objects[object][key] ?? (key.startsWith('x-') ? null : (objects[object][ANY] ?? null));
}
