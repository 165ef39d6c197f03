import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { nodeOf } from '../node.ts';
import { schemaOf } from '../schema.ts';

/** `required` lists the properties in the order in which they are described. */
export const requiredOrder: Oas3Rule = () => ({
  Schema(schema: object, context: UserContext) {
    const { required = [], properties = {} } = schemaOf(schema);
    const names = Object.keys(properties);
    const expected = names.filter((name) => required.includes(name));
    // A name that is no property here, or stands there twice, is not a question of order.
    const found = [...new Set(required)].filter((name) => names.includes(name));
    const wrong = found.find((name, index) => name !== expected[index]);
    if (wrong === undefined) return;
    const next = expected[found.indexOf(wrong)];
    const message = `\`${wrong}\` stands where \`${next}\` should. List the names in the order of \`properties\`: \`[${expected.join(', ')}]\`.`;
    const { location } = nodeOf(schema, context).child('required').child(required.indexOf(wrong));
    context.report({ message, location });
  },
});
