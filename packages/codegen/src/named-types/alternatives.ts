import type { Schema, SchemaObject } from '@botbat/document';
import { convert } from './convert.ts';
import { discriminatorNodes } from './discriminator.ts';
import { valuesNode, valuesOf } from './enum-type.ts';
import { excludeOthers } from './exclusive.ts';
import { isObject, type Context } from './schemas.ts';
import type { Surroundings } from './surroundings.ts';
import { intersection, union, type TypeNode } from './type-node.ts';

/** The types of `anyOf` and `oneOf`. What is sent has to fit exactly one branch of a `oneOf`. */
export function alternatives(part: SchemaObject, context: Context, around: Surroundings): TypeNode[] {
  return (['anyOf', 'oneOf'] as const).flatMap((keyword) => {
    const branches = part[keyword] as Schema[] | undefined;
    if (!Array.isArray(branches)) return [];
    const values = namedValues(branches);
    if (values) return [valuesNode(values, around.types, context)];
    const nodes = branches.map((branch) => convert(branch, context, around));
    const tags = discriminatorNodes(part, branches, context);
    const tagged = nodes.map((node, index) => intersection([node, ...(tags[index] ?? [])]));
    const isExclusive = keyword === 'oneOf' && context.form === 'sent' && part['discriminator'] === undefined;
    return [union(isExclusive ? excludeOthers(tagged, branches, context, around) : tagged)];
  });
}

/** `oneOf: [{ const: a }, { const: b }]` is an enum with a description for each value. */
function namedValues(branches: readonly Schema[]): ReturnType<typeof valuesOf> {
  if (branches.length < 2) return undefined;
  const values = branches.map((branch) =>
    isObject(branch) && branch.$ref === undefined ? valuesOf(branch) : undefined,
  );
  if (values.some((list) => list?.length !== 1 || typeof list[0] === 'object')) return undefined;
  return values.flatMap((list) => list ?? []);
}
