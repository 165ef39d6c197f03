import type { Json } from '@botbat/document';
import { parse } from 'yaml';
import type { House } from './house.ts';
import { keysAt, replaceValue } from './insert.ts';
import { isObject, objectOf } from './source.ts';

/**
 * The text of a `redocly.yaml` in which operationIds of a method may also begin with a verb. The option replaces the list
 * of the method, so it names those that are allowed already too.
 */
export function allowVerb(text: string, method: string, verb: string, { verbs }: House): string {
  const rule = keysAt(text, ['rules']).find((key) => key.endsWith('/operation-id'));
  if (rule === undefined || verbs[method]?.includes(verb)) return text;
  const { rules } = parse(text) as { rules: { [id: string]: unknown } };
  const known = rules[rule];
  const options = isObject(known) ? known : { severity: known as Json };
  const allowed = { ...objectOf(options['verbs']), [method]: [...(verbs[method] ?? []), verb] };
  return replaceValue(text, ['rules', rule], { ...options, verbs: allowed });
}
