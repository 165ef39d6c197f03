import { relative } from 'node:path';
import { getLineColLocation, type Oas3Rule, type UserContext } from '@redocly/openapi-core';
import { recordOf, type Location } from '../node.ts';
import { isPlaceholder, PLACEHOLDER } from '../placeholder.ts';

interface Options {
  /** Descriptions of fewer characters may repeat. */
  minLength?: number;
  /** What matches a text that `described` finds as no sentence. */
  placeholder?: string;
}

/** No two operations, parameters or schemas have the same description. */
export const uniqueDescriptions: Oas3Rule = ({ minLength = 1, placeholder = PLACEHOLDER }: Options) => {
  const places = new Map<string, { location: Location; line?: string }>();
  const check = (part: object, { report, location }: UserContext) => {
    const text = textOf(part);
    if (isPlaceholder(text, placeholder)) return;
    if (text === '' || [...text.slice(0, 2 * minLength)].length < minLength) return;
    const place = location.child('description');
    const first = places.get(text);
    if (!first) places.set(text, { location: place });
    if (!first || first.location.absolutePointer === place.absolutePointer) return;
    first.line ??= lineOf(first.location);
    const message = `The same description stands at \`${first.line}\`. Say what is different here.`;
    report({ message, location: place });
  };
  return {
    Operation: check,
    Parameter: check,
    Schema: check,
    ref(reference: object, context: UserContext) {
      // What is written beside a `$ref` describes it here.
      if (['Parameter', 'Schema'].includes(context.type.name)) check(reference, context);
    },
  };
};

/** However it is broken into lines. */
function textOf(part: object): string {
  const { description } = recordOf(part);
  return typeof description === 'string' ? description.replace(/\s+/g, ' ').trim() : '';
}

function lineOf(location: Location): string {
  const { source, start } = getLineColLocation(location);
  return `${relative('.', source.absoluteRef)}:${start.line}`;
}
