import { isRef, type Oas3Rule, type UserContext } from '@redocly/openapi-core';
import { isMap, isObject, placeOf, recordOf, schemaOf, type Location } from '../schema.ts';

interface Options {
  /** Whether a map inside another schema needs a name too. */
  maps?: boolean;
}

/** The schema of a body, and each object inside another schema, is a component with a name. */
export const noInline: Oas3Rule = ({ maps = true }: Options) => {
  const bodies = new Set<unknown>();
  return {
    MediaType(mediaType: object, { report, location }: UserContext) {
      const { schema } = recordOf(mediaType);
      if (schema === undefined || isRef(schema)) return;
      bodies.add(schema);
      const message =
        'The schema of this body has no name. Move it to `components/schemas`, and write a `$ref` to it here.';
      report({ message, location: location.child('schema').key() });
    },
    Schema(node: object, { report, location }: UserContext) {
      const schema = schemaOf(node);
      if (!isObject(schema) || bodies.has(node) || isNamed(location)) return;
      if (isMap(schema) && !maps) return;
      const message = `The ${isMap(schema) ? 'map' : 'object'} has no name. Move it to \`components/schemas\`, and write a \`$ref\` to it here.`;
      report({ message, location: placeOf({ value: schema, location }) });
    },
  };
};

/** A component, or a file of its own. The parts of an `allOf`, and conditions, belong to the schema around them. */
function isNamed({ pointer }: Location): boolean {
  return /^#\/$|(^#\/components\/schemas|\/\$defs)\/[^/]+$|\/(allOf\/\d+|if|then|else|not)$/.test(pointer);
}
