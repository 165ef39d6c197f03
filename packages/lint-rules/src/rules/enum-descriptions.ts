import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { compareNames } from '../compare-names.ts';
import { isRecord } from '../part.ts';
import { quoteAll, type Fault, type Location } from '../place.ts';

interface Options {
  /** The extension that describes each value of an enum. */
  extension?: string;
}
type Schema = { enum?: unknown[]; [extension: string]: unknown };

/** Each value of an enum is described by a sentence, and nothing else is. */
export const enumDescriptions: Oas3Rule = ({ extension = 'x-enum-descriptions' }: Options) => ({
  Schema(schema: object, { report, location }: UserContext) {
    if (isRecord(schema)) for (const fault of faultsOf(schema as Schema, extension, location)) report(fault);
  },
});

function faultsOf(schema: Schema, extension: string, location: Location): Fault[] {
  const { enum: values, [extension]: found } = schema;
  const place = location.child(extension);
  if (!Array.isArray(values)) {
    const message = `There is no \`enum\` to describe. Remove \`${extension}\`, or list the values.`;
    return found === undefined ? [] : [{ message, location: place.key() }];
  }
  const names = values.map(String);
  if (found === undefined) {
    const message = `No value of the enum is described. Add \`${extension}\` with a sentence for ${quoteAll(names)}.`;
    return [{ message, location: location.child('enum').key() }];
  }
  if (!isRecord(found)) {
    const message = `\`${extension}\` should be a map. Write a sentence behind each of ${quoteAll(names)}.`;
    return [{ message, location: place }];
  }
  const silent = Object.entries(found).filter(([name, text]) => names.includes(name) && !isSentence(text));
  return [
    ...faultsOfNames(names, Object.keys(found), extension, location),
    ...silent.map(([name]) => {
      return { message: `\`${name}\` has no description. Write a sentence.`, location: place.child([name]).key() };
    }),
  ];
}

function isSentence(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== '';
}

function faultsOfNames(values: string[], described: string[], extension: string, location: Location): Fault[] {
  const { missing, surplus, renamed } = compareNames(values, described);
  const place = (name: string) => location.child([extension, name]).key();
  if (renamed) {
    const message = `\`${renamed.from}\` is not a value of the enum. Write \`${renamed.to}\`.`;
    return [{ message, location: place(renamed.from) }];
  }
  return [
    ...missing.map((name) => {
      const message = `\`${name}\` is not described. Add a sentence to \`${extension}\`.`;
      return { message, location: location.child(['enum', values.indexOf(name)]) };
    }),
    ...surplus.map((name) => {
      return { message: `\`${name}\` is not a value of the enum. Remove it.`, location: place(name) };
    }),
  ];
}
