import {
  lookUp,
  resolve,
  type Description,
  type Example,
  type Json,
  type MediaType,
  type Parameter,
} from '@botbat/document';

/**
 * The first example of a media type or a parameter; `undefined` when it has none.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#fixed-fields-10
 */
export function firstExample(
  description: Description,
  { example, examples = {}, schema }: Pick<MediaType & Parameter, 'example' | 'examples' | 'schema'>,
): Json | undefined {
  if (example !== undefined) return example;
  const [first] = Object.values(examples);
  if (first) return resolve<Example>(description, first).value;
  const target = typeof schema === 'object' && schema.$ref ? lookUp(description, schema.$ref) : schema;
  return (target as { examples?: Json[] } | undefined)?.examples?.[0];
}
