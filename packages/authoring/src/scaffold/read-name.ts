import { METHODS } from '@botbat/document';
import { ScaffoldError } from './scaffold-error.ts';
import { pluralOf, singularWords, wordsOf } from './words.ts';

/** What is to be begun: a whole resource, or one operation. */
export type Wish = { kind: 'resource'; segment: string } | { kind: 'operation'; method: string; path: string };

/** The methods that the house rules know a verb for. */
const OFFERED: readonly string[] = METHODS.filter((method) => /^(get|post|put|patch|delete)$/.test(method));
const LITERAL = /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/;
const TEMPLATE = /^\{([a-z][a-z0-9]*(?:_[a-z0-9]+)*)\}$/;

/**
 * Reads what a person asks for: `segments`, or `POST /campaigns/{campaign_id}/archive`.
 *
 * @throws {ScaffoldError} when it is neither, with the nearest name that is
 */
export function readName(name: string): Wish {
  const text = name.trim();
  if (text === '')
    throw new ScaffoldError('Say what to begin: `NAME=segments`, or `NAME="GET /campaigns/{campaign_id}"`.');
  const [method = '', path = '', ...rest] = text.split(/\s+/);
  if (text.startsWith('/')) throw new ScaffoldError(`\`${text}\` lacks a method. Write \`GET ${text}\`.`);
  if (path === '' && !method.includes('/')) return { kind: 'resource', segment: readSegment(method) };
  if (!path.startsWith('/') || rest.length > 0)
    throw new ScaffoldError(
      `\`${text}\` is neither a resource, as \`segments\`, nor a method and a path, as \`GET /segments\`.`,
    );
  return { kind: 'operation', method: readMethod(method), path: readPath(path) };
}

function readSegment(segment: string): string {
  if (!LITERAL.test(segment))
    throw new ScaffoldError(`\`${segment}\` should be a segment of a path in kebab-case. Write \`${kebab(segment)}\`.`);
  if (singularWords(wordsOf(segment))) return segment;
  const words = wordsOf(segment);
  const plural = [...words.slice(0, -1), pluralOf(words.at(-1) ?? '')].join('-');
  throw new ScaffoldError(`\`${segment}\` should be a plural, for it is a list of them. Write \`${plural}\`.`);
}

function readMethod(word: string): string {
  const method = word.toLowerCase();
  if (OFFERED.includes(method)) return method;
  const names = OFFERED.map((known) => known.toUpperCase()).join(', ');
  throw new ScaffoldError(`\`${word}\` should be one of ${names}.`);
}

function readPath(path: string): string {
  const segments = path.split('/').slice(1);
  if (segments.at(-1) === '') throw new ScaffoldError(`\`${path}\` should not end in \`/\`. Remove it.`);
  for (const [index, segment] of segments.entries()) checkSegment(segment, segments[index - 1]);
  return path;
}

function checkSegment(segment: string, before: string | undefined): void {
  const template = TEMPLATE.exec(segment)?.[1];
  if (template === undefined && LITERAL.test(segment)) return;
  if (template === undefined) {
    const instead = /[{}:]/.test(segment) ? `{${expectedId(before) ?? 'segment_id'}}` : kebab(segment);
    throw new ScaffoldError(`\`${segment}\` should be in kebab-case, or an id in braces. Write \`${instead}\`.`);
  }
  const expected = expectedId(before);
  if (expected === undefined) throw new ScaffoldError(`\`${segment}\` follows no plural that says whose id it is.`);
  if (template !== expected) throw new ScaffoldError(`\`${segment}\` follows \`${before}\`. Write \`{${expected}}\`.`);
}

/** `campaigns` → `campaign_id`. */
function expectedId(before: string | undefined): string | undefined {
  const words = before === undefined ? undefined : singularWords(wordsOf(before));
  return words && `${words.join('_')}_id`;
}

function kebab(text: string): string {
  const words =
    text
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join('-').replace(/^[0-9-]+/, '') || 'segments';
}
