import type { Definitions, JsonSchema } from './json-schema.ts';

const METHODS = /^\^\(((?:[a-z]+\|)*get(?:\|[a-z]+)*)\)\$$/;

/**
 * An object of OpenAPI that has the keywords that it may have, its extensions with what they may hold, and no others. An
 * object that is open stays as it is, and so does a map.
 *
 * @param $defs - where the schema refers to
 */
export function closeObject(name: string, schema: JsonSchema, $defs: Definitions, extensions: JsonSchema): JsonSchema {
  if (schema['unevaluatedProperties'] !== false) return schema;
  const parts = partsOf(schema, { ...$defs, ...schema.$defs });
  const patterns = Object.assign({}, ...parts.map(({ patternProperties }) => patternProperties)) as Definitions;
  const methods = Object.entries(patterns).flatMap(([pattern, target]) => {
    const names = METHODS.exec(pattern)?.[1]?.split('|') ?? [];
    return names.map((method): [string, JsonSchema] => [method, target]);
  });
  const others = Object.entries(patterns).filter(([pattern]) => !METHODS.test(pattern));
  const own = Object.entries(schema.$defs ?? {}).filter(([key]) =>
    JSON.stringify(parts).includes(`/${name}/$defs/${key}"`),
  );
  return {
    type: schema.type ?? 'object',
    properties: {
      ...firstOf(parts),
      ...Object.fromEntries(methods),
      ...extensionsOf(name, extensions),
      ...OVERRIDES[name],
    },
    patternProperties: { ...Object.fromEntries(others), ...PATTERNS[name], '^x-': {} },
    ...(schema.required && { required: schema.required }),
    additionalProperties: false,
    ...(own.length > 0 && {
      $defs: Object.fromEntries(own.map(([key, inner]) => [key, closeObject(key, inner, $defs, extensions)])),
    }),
  };
}

/** What the schema of OpenAPI does not say of split files. */
const OVERRIDES: { [name: string]: Definitions } = {
  info: { description: { $ref: '#/$defs/text' } },
  tag: { description: { $ref: '#/$defs/text' } },
};
const PATTERNS: { [name: string]: Definitions } = { paths: { '^/': { $ref: '#/$defs/path-item-or-reference' } } };

/** The schema, and all that it takes in: by `$ref`, `allOf`, or under a condition. */
function partsOf(schema: JsonSchema, $defs: Definitions): JsonSchema[] {
  const name = /^#\/\$defs\/(?:.+\/)?([^/]+)$/.exec(schema.$ref ?? '')?.[1] ?? '';
  const target = $defs[name];
  const inner = [...(schema.allOf ?? []), ...Object.values(objectOf(schema['dependentSchemas'])), schema['then']];
  const scope = { ...$defs, ...schema.$defs };
  const parts = [target, ...inner].filter((part) => part !== undefined) as JsonSchema[];
  return [schema, ...parts.flatMap((part) => partsOf(part, { ...scope, ...part.$defs }))];
}

/** A keyword as the outermost part has it; conditions only narrow it. */
function firstOf(parts: readonly JsonSchema[]): Definitions {
  return Object.assign({}, ...parts.toReversed().map(({ properties }) => properties)) as Definitions;
}

function extensionsOf(name: string, { $defs = {} }: JsonSchema): Definitions {
  const fitting = Object.entries($defs).filter(([key, { objects }]) => {
    return key.startsWith('x-') && Array.isArray(objects) && (objects.includes(name) || objects.includes('*'));
  });
  return Object.fromEntries(fitting.map(([key]) => [key, { $ref: `#/$defs/${key}` }]));
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
