import { isRef, type Oas3Rule, type UserContext } from '@redocly/openapi-core';
import { nodeOf, type Location } from '../node.ts';
import { asSchema, isMap, isObject } from '../schema.ts';

interface Options {
  /** Whether a map inside another schema needs a name too. */
  maps?: boolean;
}

/** The schema of a body, and each object inside another schema, is a component with a name. */
export const noInline: Oas3Rule = ({ maps = true }: Options) => {
  const bodies = new Set<unknown>();
  return {
    MediaType(mediaType: object, context: UserContext) {
      const { value, key } = nodeOf(mediaType, context).child('schema');
      if (value === undefined || isRef(value)) return;
      bodies.add(value);
      const message =
        'The schema of this body has no name. Move it to `components/schemas`, and write a `$ref` to it here.';
      context.report({ message, location: key });
    },
    Schema(value: object, context: UserContext) {
      const schema = asSchema(nodeOf(value, context));
      if (!isObject(schema.value) || bodies.has(value) || isNamed(context.location)) return;
      if (isMap(schema.value) && !maps) return;
      const message = `The ${isMap(schema.value) ? 'map' : 'object'} has no name. Move it to \`components/schemas\`, and write a \`$ref\` to it here.`;
      context.report({ message, location: schema.locate('type') });
    },
  };
};

/** A component, or a file of its own. The parts of an `allOf`, and conditions, belong to the schema around them. */
function isNamed({ pointer }: Location): boolean {
  return /^#\/$|(^#\/components\/schemas|\/\$defs)\/[^/]+$|\/(allOf\/\d+|if|then|else|not)$/.test(pointer);
}
