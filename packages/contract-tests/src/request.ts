import { listParameters, type Description, type Json, type Parameter } from '@botbat/document';
import { exampleBody, type ExampleBody } from './body.ts';
import { firstExample } from './example.ts';
import type { PlannedOperation } from './plan.ts';

/** A request made of examples, but for the key. */
export interface ExampleRequest {
  /** As HTTP writes it. */
  method: string;
  url: string;
  headers: { [name: string]: string };
  body: ExampleBody | undefined;
}

/** Values by the name of the path parameter; they go before the examples. */
export type PathValues = { readonly [name: string]: string };

/**
 * The request that the examples of an operation make: path parameters, required parameters, and the first body.
 *
 * @param base - where the paths of the contract begin, without a slash at the end
 * @throws {TypeError} when something that is required has no example
 */
export function exampleRequest(
  description: Description,
  operation: PlannedOperation,
  base: string,
  pathValues: PathValues = {},
): ExampleRequest {
  const { located, responses } = operation;
  const values = requiredValues(description, operation, pathValues);
  const within = (place: Parameter['in']) => values.filter(([parameter]) => parameter.in === place).map(toEntry);
  const query = new URLSearchParams(within('query')).toString();
  const accept = new Set(Object.values(responses).flatMap(({ content }) => content));
  return {
    method: located.method.toUpperCase(),
    url: `${base}${fill(located.path, Object.fromEntries(within('path')))}${query === '' ? '' : `?${query}`}`,
    headers: { Accept: [...accept].join(', '), ...Object.fromEntries(within('header')) },
    body: exampleBody(description, located.operation),
  };
}

function requiredValues(
  description: Description,
  { id, located }: PlannedOperation,
  pathValues: PathValues,
): (readonly [Parameter, Json])[] {
  const required = listParameters(description, located).filter((parameter) => parameter.required);
  return required.map((parameter) => {
    const given = parameter.in === 'path' ? pathValues[parameter.name] : undefined;
    const value = given ?? firstExample(description, parameter);
    if (value === undefined) throw new TypeError(`\`${parameter.name}\` of \`${id}\` has no example to send.`);
    return [parameter, value];
  });
}

function toEntry([{ name }, value]: readonly [Parameter, Json]): [string, string] {
  return [name, String(value)];
}

/** @see https://spec.openapis.org/oas/v3.1.0#path-templating */
function fill(template: string, values: PathValues): string {
  return template.replace(/\{([^}]+)\}/g, (_whole, name: string) => encodeURIComponent(values[name] ?? ''));
}
