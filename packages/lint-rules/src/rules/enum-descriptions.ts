import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { compareNames } from '../compare-names.ts';
import { quote, type Fault } from '../fault.ts';
import { isRecord, nodeOf, type Node } from '../node.ts';

interface Options {
  /** The extension that describes each value of an enum. */
  extension?: string;
}

/** Each value of an enum is described by a sentence, and nothing else is. */
export const enumDescriptions: Oas3Rule = ({ extension = 'x-enum-descriptions' }: Options) => ({
  Schema(schema: object, context: UserContext) {
    for (const fault of faultsOf(nodeOf(schema, context), extension)) context.report(fault);
  },
});

function faultsOf(schema: Node, extension: string): Fault[] {
  const { enum: values, [extension]: found } = schema.fields;
  const descriptions = schema.child(extension);
  if (!Array.isArray(values)) {
    const message = `There is no \`enum\` to describe. Remove \`${extension}\`, or list the values.`;
    return found === undefined ? [] : [{ message, location: descriptions.key }];
  }
  const names = values.map(String);
  if (found === undefined) {
    const message = `No value of the enum is described. Add \`${extension}\` with a sentence for ${quote(names, ' and ')}.`;
    return [{ message, location: schema.child('enum').key }];
  }
  if (!isRecord(found)) {
    const message = `\`${extension}\` should be a map. Write a sentence behind each of ${quote(names, ' and ')}.`;
    return [{ message, location: descriptions.location }];
  }
  const silent = descriptions.children().filter(({ name, value }) => names.includes(name) && !isSentence(value));
  return [
    ...faultsOfNames(names, schema, descriptions),
    ...silent.map(({ name, key }) => ({ message: `\`${name}\` has no description. Write a sentence.`, location: key })),
  ];
}

function isSentence(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== '';
}

function faultsOfNames(values: string[], schema: Node, descriptions: Node): Fault[] {
  const { missing, surplus, renamed } = compareNames(values, Object.keys(descriptions.fields));
  const place = (name: string) => descriptions.child(name).key;
  if (renamed) {
    const message = `\`${renamed.from}\` is not a value of the enum. Write \`${renamed.to}\`.`;
    return [{ message, location: place(renamed.from) }];
  }
  return [
    ...missing.map((name) => {
      const message = `\`${name}\` is not described. Add a sentence to \`${descriptions.name}\`.`;
      return { message, location: schema.child('enum').child(values.indexOf(name)).location };
    }),
    ...surplus.map((name) => {
      return { message: `\`${name}\` is not a value of the enum. Remove it.`, location: place(name) };
    }),
  ];
}
