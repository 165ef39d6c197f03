import { fromPointer } from '@botbat/document';
import { freeNames } from '../operation-name.ts';
import type { Declaration } from './declarations.ts';
import type { Form } from './type-node.ts';
import type { Warn } from './warning.ts';

/** What no type can be called: the types of the language, and its reserved words in a module. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    'any bigint boolean never null number object string symbol undefined unknown void arguments await break case catch ' +
    'class const continue debugger default delete do else enum eval export extends false finally for function if ' +
    'implements import in instanceof interface let new package private protected public return static super switch ' +
    'this throw true try typeof var while with yield globalThis ' +
    // Words that begin a type.
    'abstract asserts infer intrinsic keyof readonly unique'
  ).split(' '),
);

/** `pet-list` → `pet_list`, `2fa` → `_2fa`, `string` → `string_`. */
export function identifier(name: string): string {
  const plain = name.replaceAll(/[^A-Za-z0-9_$]+/g, '_').replace(/^(?=\d|$)/, '_');
  return RESERVED.has(plain) ? `${plain}_` : plain;
}

/** `message.status_updated` → `MessageStatusUpdated`. */
export function pascalCase(name: string): string {
  const words = name.split(/[^A-Za-z0-9$]+/).filter(Boolean);
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return identifier(joined);
}

/** Gives out the names of one file. Each is given once. */
export class TypeNames {
  readonly #taken = new Set<string>();
  /** Where to go on counting. */
  readonly #numbers = new Map<string, number>();
  readonly #warn: Warn;

  constructor(warn: Warn) {
    this.#warn = warn;
  }

  has(name: string): boolean {
    return this.#taken.has(name);
  }

  /** The name of what is at a pointer, or with a number behind it if it is taken. */
  give(wanted: string, pointer = ''): string {
    return this.giveBase(wanted, [''], pointer);
  }

  /** A beginning with which none of the endings makes a name that is taken. */
  giveBase(wanted: string, endings: readonly string[], pointer = ''): string {
    let base = wanted;
    let number = this.#numbers.get(wanted) ?? 2;
    while (endings.some((ending) => this.has(base + ending))) base = `${wanted}_${number++}`;
    this.#numbers.set(wanted, number);
    for (const ending of endings) this.#taken.add(base + ending);
    if (base !== wanted)
      this.#warn(pointer, `\`${wanted}\` is the name of another type already; this one is \`${base}\`.`);
    return base;
  }
}

/** The names of a declaration; one that has no second form has no second name. */
export type FormNames = { [form in Form]?: string };

/** Components keep their names; parts of the description that something refers to are called after their place. */
export function nameDeclaration(names: TypeNames, { pointer }: Declaration): string {
  const keys = fromPointer(pointer);
  const isComponent = keys.length === 3 && keys[0] === 'components' && keys[1] === 'schemas';
  const parts = keys.filter((key) => !CONTAINERS.has(key));
  return names.give(isComponent ? identifier(keys[2] ?? '') : pascalCase(parts.join(' ')), pointer);
}

/** Keys that say nothing about what is meant. */
const CONTAINERS: ReadonlySet<string> = new Set(['components', 'schemas', 'properties', '$defs', 'schema', 'content']);

/** The key of each parameter in the input of an operation; one whose name is taken begins with its place. */
export function nameParameters<Item extends { name: string; in: string }>(
  parameters: readonly Item[],
): [string, Item][] {
  const free = freeNames();
  free('body');
  const taken = new Set(['body']);
  return parameters.map((parameter) => {
    const { name, in: place } = parameter;
    const key = free(taken.has(name) ? `${place}_${name}` : name);
    taken.add(key);
    return [key, parameter];
  });
}
