import { isRef, type UserContext } from '@redocly/openapi-core';

export type Location = UserContext['location'];
/** What a rule knows of the object that it is shown. */
type Context = Pick<UserContext, 'key' | 'location' | 'rawLocation' | 'rawNode' | 'resolve'>;
type Fields = Readonly<Record<string, unknown>>;

/**
 * A value of the description, and where it is written. Most values are looked at without being reported, so a location
 * is made only when it is asked for.
 */
export class Node<Value = unknown> {
  readonly value: Value;
  /** The key in the map, or the index in the list, that holds it. */
  readonly name: string;
  private readonly resolve: Context['resolve'];
  readonly source: Location['source'];
  private readonly owner: Node | undefined;
  private known: Location | undefined;
  private reference: Node | undefined;

  constructor(value: Value, name: string, resolve: Context['resolve'], where: Location | Node) {
    this.value = value;
    this.name = name;
    this.resolve = resolve;
    if (where instanceof Node) this.owner = where;
    else this.known = where;
    this.source = where.source;
  }

  get location(): Location {
    this.known ??= (this.owner as Node).location.child([this.name]);
    return this.known;
  }

  /** Where its key is. */
  get key(): Location {
    return this.location.key();
  }

  /** The `$ref` that it was behind, else itself. */
  get entry(): Node {
    return this.reference ?? this;
  }

  /** The fields of an object; none of what is something else, which `struct` reports. */
  get fields(): Fields {
    return recordOf(this.value);
  }

  /** What is below a key or an index, as it is written there. */
  child(key: string | number): Node {
    const { value } = this;
    const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return new Node(found, String(key), this.resolve, this);
  }

  /** What is in a map or a list, as it is written there. */
  children(): Node[] {
    return isObject(this.value) ? Object.keys(this.value).map((key) => this.child(key)) : [];
  }

  /** What a `$ref` refers to, and what is no `$ref` itself; `undefined` when the `$ref` leads nowhere. */
  follow(): Node | undefined {
    if (!isRef(this.value)) return this;
    const { node, location } = this.resolve<object>(this.value, this.source.absoluteRef);
    return location && node !== undefined ? this.behind(node, location) : undefined;
  }

  /** The object or list below a key, behind its `$ref`; `undefined` when there is none. */
  get(key: string | number): Node | undefined {
    const target = this.child(key).follow();
    return target && isObject(target.value) ? target : undefined;
  }

  /** The objects in a map or a list, each behind its `$ref`. */
  entries(): Node[] {
    return this.children().flatMap((child) => {
      const target = child.follow();
      return target && isRecord(target.value) ? [target] : [];
    });
  }

  /** Where a field is; the key of the whole when it is missing. */
  locate(key: string): Location {
    return this.fields[key] === undefined ? this.key : this.child(key).location;
  }

  /** Where the key of a field is; that of the whole when it is missing. */
  locateKey(key: string): Location {
    return this.fields[key] === undefined ? this.key : this.child(key).key;
  }

  /** Another value, written in the same place. */
  with<Other>(value: Other): Node<Other> {
    const node = new Node(value, this.name, this.resolve, this.location);
    node.reference = this.reference;
    return node;
  }

  /** A value that this refers to. */
  behind(value: unknown, location: Location): Node {
    const target = new Node(value, this.name, this.resolve, location);
    target.reference = this;
    return target;
  }
}

/** What a visitor is shown. */
export function nodeOf(value: unknown, { key, location, rawLocation, rawNode, resolve }: Context): Node {
  const written = new Node<unknown>(rawNode, String(key), resolve, rawLocation);
  return rawNode === value ? written : written.behind(value, location);
}

/** Whether a value is a map, as most of what rules look into should be. */
export function isRecord(value: unknown): value is Fields {
  return isObject(value) && !Array.isArray(value);
}

/** An object whatever the value is, for `struct` reports what should be one and is not. */
export function recordOf(value: unknown): Fields {
  return isRecord(value) ? value : {};
}

/** A list whatever the value is. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
