import { isRef, type Oas3Rule, type UserContext } from '@redocly/openapi-core';
import type { Fault } from '../fault.ts';
import { isRecord, nodeOf, recordOf, type Location, type Node } from '../node.ts';
import { isPlaceholder, PLACEHOLDER } from '../placeholder.ts';
import { nameOf, schemaOf, type Schema } from '../schema.ts';

interface Options {
  /** Whether a description has to end with a full stop. */
  fullStop?: boolean;
  /** What matches a text that stands for a sentence; `''` for none. */
  placeholder?: string;
}
type Visitor = (node: object, context: UserContext) => void;

const ARTICLE = /^\s*(the|an?)\s+/i;

/**
 * Every schema, property, header, response and request body has a sentence that says more than its name, and no text
 * anywhere stands for a sentence that is still to be written.
 */
export const described: Oas3Rule = ({ fullStop = true, placeholder = PLACEHOLDER }: Options) => {
  const searched = new Set<unknown>();
  const check: Visitor = (node, { report, location }) => {
    if (isPlaceholder(recordOf(node).description, placeholder)) return;
    for (const message of faultsOf(recordOf(node).description, nameOf(location), fullStop))
      report({ message, location: location.child('description') });
  };
  const need =
    (what: string): Visitor =>
    (node, context) => {
      if (isMissing(node))
        context.report({ message: lackOf(what, context.location), location: context.location.key() });
      else check(node, context);
    };
  return {
    any: {
      // From the top of each file down, for nobody visits what is in extensions and in the values of examples.
      enter(node: unknown, context: UserContext) {
        for (const fault of placeholdersIn(nodeOf(node, context), placeholder, searched)) context.report(fault);
      },
    },
    ref: check,
    Schema: (node: object, context: UserContext) => {
      if (!isSilent(schemaOf(node), context.location)) need('schema')(node, context);
    },
    SchemaProperties: (properties: object, context: UserContext) => {
      for (const property of nodeOf(properties, context).children())
        if (isRef(property.value) && isMissing(property.value))
          context.report({ message: lackOf('property', property.location), location: property.key });
    },
    Header: need('header'),
    RequestBody: need('request body'),
    // `struct` asks for the description of a response, and `parameter-description` for that of a parameter.
    Response: check,
    Parameter: check,
  };
};

/** Looks at each object once; a place is made only for what is looked into or found. */
function placeholdersIn(node: Node, placeholder: string, searched: Set<unknown>): Fault[] {
  const { value } = node;
  if (placeholder === '' || typeof value !== 'object' || value === null || searched.has(value)) return [];
  searched.add(value);
  return Object.entries(value).flatMap(([key, child]) => {
    if (typeof child === 'object') return placeholdersIn(node.child(key), placeholder, searched);
    if (!isPlaceholder(child, placeholder)) return [];
    const message = `\`${String(child)}\` stands for a sentence. Write the sentence.`;
    return [{ message, location: node.child(key).location }];
  });
}

function isMissing(node: unknown): boolean {
  const { description } = recordOf(node);
  if (!isRecord(node)) return false; // `struct` says that it should be an object.
  return description === undefined || (typeof description === 'string' && description.trim() === '');
}

function lackOf(what: string, location: Location): string {
  const name = wordsOf(nameOf(location)) === wordsOf(what) ? what : `${what} \`${nameOf(location)}\``;
  return `The ${name} has no description. Add a sentence that says what it is for.`;
}

/** `null` needs no words, nor does a condition such as `anyOf: [{ required: [email] }]`. */
function isSilent(schema: Schema, { pointer }: Location): boolean {
  const isPart = /\/((allOf|anyOf|oneOf)\/\d+|if|then|else|not|dependentSchemas\/[^/]+)$/.test(pointer);
  const saysValue = [schema.type, schema.enum, schema.const].some((keyword) => keyword !== undefined);
  return isMissing(schema) && (schema.type === 'null' || (isPart && !saysValue));
}

function faultsOf(description: unknown, name: string, fullStop: boolean): string[] {
  if (typeof description !== 'string' || description.trim() === '') return [];
  if ([description, description.replace(ARTICLE, '')].some((text) => wordsOf(text) === wordsOf(name)))
    return [`The description of \`${name}\` is the name again. Say what it is for.`];
  const isSentence = /\.[)"'”’`*_]*$/.test(description.trim());
  return fullStop && !isSentence ? [`The description of \`${name}\` should end with a full stop. Add \`.\`.`] : [];
}

/** `Contact id.`, `contact_id` and `ContactId` are the same words. */
function wordsOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
