import { fromPointer, type Schema, type SchemaObject } from '@botbat/document';
import { schemasUnder } from './keywords.ts';

/** Where the addresses begin of schemas that have none; a hierarchy, so that relative ones are to be resolved. */
const HERE = 'schema://here/';

/**
 * The schemas that can be referred to, by their addresses.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8
 */
export class Registry {
  /** By their URI without a fragment. */
  readonly #resources = new Map<string, Schema>();
  /** By their URI with the anchor as its fragment. */
  readonly #anchors = new Map<string, SchemaObject>();
  readonly #dynamicAnchors = new Map<string, SchemaObject[]>();
  /** The URI of the resource that a schema is in. */
  readonly #bases = new WeakMap<object, string>();
  /** The schemas of a resource. */
  readonly #members = new Map<string, SchemaObject[]>();

  /**
   * Makes a schema known under an id, beside its own `$id` if it has one, with all that is in it.
   *
   * @throws {TypeError} when an `$id` or an anchor is there twice, or is none
   */
  add(id: string, schema: Schema): void {
    this.#resources.set(id, schema);
    this.#walk(schema, HERE + id);
    if (typeof schema === 'object' && schema['$id'] === undefined) this.#resources.set(HERE + id, schema);
  }

  /**
   * @param from - the schema in which the reference stands
   * @throws {TypeError} when it leads nowhere
   */
  resolve(reference: string, from: SchemaObject): Schema {
    const known = this.#resources.get(reference);
    if (known !== undefined) return known;
    const base = this.#bases.get(from) ?? HERE;
    const { href, hash } = parse(reference, base);
    const resource = href.slice(0, href.length - hash.length).replace(/#$/, '');
    const target = this.#lookUp(resource, decodeURIComponent(hash.slice(1)));
    if (target === undefined) throw new TypeError(`\`${reference}\` leads nowhere`);
    return target;
  }

  /**
   * Whether it can be another schema that a `$dynamicRef` means: one with the same anchor, from whose resource references
   * lead to that of the target.
   */
  isDynamic(anchor: string, target: SchemaObject): boolean {
    const home = this.#bases.get(target);
    const others = (this.#dynamicAnchors.get(anchor) ?? []).map((schema) => this.#bases.get(schema));
    return others.some((other) => other !== undefined && other !== home && this.#reach(other).has(home));
  }

  /** The resources that references lead to from one, directly or not. */
  #reach(from: string): Set<string | undefined> {
    const reached = new Set<string | undefined>([from]);
    for (const base of reached) {
      for (const schema of this.#members.get(base ?? '') ?? [])
        for (const reference of [schema.$ref, schema['$dynamicRef']])
          if (typeof reference === 'string') reached.add(this.#baseOf(this.#resolveIfPossible(reference, schema)));
    }
    return reached;
  }

  #resolveIfPossible(reference: string, from: SchemaObject): Schema | undefined {
    try {
      return this.resolve(reference, from);
    } catch {
      return undefined;
    }
  }

  #lookUp(resource: string, fragment: string): Schema | undefined {
    const root = this.#resources.get(resource);
    if (fragment === '') return root;
    if (!fragment.startsWith('/')) return this.#anchors.get(`${resource}#${fragment}`);
    return root === undefined ? undefined : this.#follow(root, fromPointer(fragment));
  }

  /** What stands at a pointer may be no schema by its place (`#/x/schema`), and is one all the same. */
  #follow(root: Schema, keys: readonly string[]): Schema | undefined {
    let value: unknown = root;
    let base = this.#baseOf(root);
    for (const key of keys) {
      value =
        typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as never)[key] : undefined;
      base = this.#baseOf(value) ?? base;
    }
    if (typeof value === 'boolean') return value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    if (!this.#bases.has(value)) this.#walk(value as SchemaObject, base ?? HERE);
    return value as SchemaObject;
  }

  #baseOf(value: unknown): string | undefined {
    return typeof value === 'object' && value !== null ? this.#bases.get(value) : undefined;
  }

  #walk(schema: unknown, around: string): void {
    if (typeof schema !== 'object' || schema === null) return;
    const node = schema as SchemaObject;
    const base = this.#enter(node, around);
    this.#bases.set(node, base);
    this.#members.set(base, this.#members.get(base) ?? []);
    this.#members.get(base)?.push(node);
    for (const [keyword, value] of Object.entries(node))
      for (const [, inner] of schemasUnder(keyword, value)) this.#walk(inner, base);
  }

  /** @returns the URI of the resource that the schema is, or is in */
  #enter(schema: SchemaObject, around: string): string {
    const { $id, $anchor, $dynamicAnchor } = schema;
    const base = typeof $id === 'string' ? parse($id, around).href.replace(/#$/, '') : around;
    if (typeof $id === 'string') setOnce(this.#resources, base, schema, '$id');
    for (const anchor of [$anchor, $dynamicAnchor])
      if (typeof anchor === 'string') setOnce(this.#anchors, `${base}#${anchor}`, schema, '$anchor');
    if (typeof $dynamicAnchor === 'string')
      this.#dynamicAnchors.set($dynamicAnchor, [...(this.#dynamicAnchors.get($dynamicAnchor) ?? []), schema]);
    return base;
  }
}

function parse(reference: string, base: string): URL {
  try {
    return new URL(reference, base);
  } catch {
    throw new TypeError(`\`${reference}\` should be a URI`);
  }
}

function setOnce<Value>(map: Map<string, Value>, key: string, value: Value, keyword: string): void {
  const known = map.get(key);
  if (known !== undefined && known !== value) throw new TypeError(`the \`${keyword}\` \`${key}\` is there twice`);
  map.set(key, value);
}
