import type { UserContext } from '@redocly/openapi-core';
import { follow as followReference, isRecord, type Resolve } from './part.ts';

export type Location = UserContext['location'];
export type { Resolve };

/** What is to be reported, and where. */
export interface Fault {
  message: string;
  location: Location;
}

/** A part of the description together with where it was written. */
export interface Place<Part> {
  node: Part;
  location: Location;
}

/** The items of a list; none of what is no list, which `struct` finds. */
export function itemsOf<Item>(value: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(value) ? value : [];
}

/** The map that stands at a place, or where its `$ref` leads; nothing when there is none. */
export function follow<Part>({ node, location }: Place<Part>, resolve: Resolve): Place<Part> | undefined {
  const target = followReference({ node, location }, resolve);
  return target && isRecord(target.node) ? { node: target.node as Part, location: target.location } : undefined;
}

/** The entries of a map that are maps, each where its `$ref` leads. */
export function entriesOf<Part>(
  map: Place<{ [name: string]: Part } | undefined>,
  resolve: Resolve,
): [string, Place<Part>][] {
  return Object.entries(isRecord(map.node) ? map.node : {}).flatMap(([name, node]) => {
    const target = follow({ node: node as Part, location: map.location.child([name]) }, resolve);
    return target ? [[name, target] as [string, Place<Part>]] : [];
  });
}

/** The value of a key, together with where it stands. */
export function childOf<Part extends object, Key extends keyof Part & string>(
  { node, location }: Place<Part>,
  key: Key,
): Place<Part[Key]> {
  return { node: node[key], location: location.child([key]) };
}

/** `\`a\`, \`b\` and \`c\``. */
export function quoteAll(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter((part) => part !== '').join(' and ');
}

/** Reports faults, but not what was reported at the same place before: several operations may share a part. */
export function reportOnce(): (report: UserContext['report'], faults: readonly Fault[]) => void {
  const reported = new Set<string>();
  return (report, faults) => {
    for (const fault of faults) {
      const id = `${fault.location.absolutePointer} ${fault.message}`;
      if (!reported.has(id)) report(fault);
      reported.add(id);
    }
  };
}
