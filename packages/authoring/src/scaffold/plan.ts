import { dirname, join, relative } from 'node:path';
import { pathFile } from '@botbat/lint-rules';
import type { House } from './house.ts';
import { ScaffoldError } from './scaffold-error.ts';
import { nameOf, type Source } from './source.ts';
import { capitalize, pascal, pluralOf, singularWords, wordsOf } from './words.ts';

export type Kind = 'list' | 'get' | 'create' | 'replace' | 'update' | 'delete' | 'action';

/** One operation that is to be begun, as far as its method and path say what it is. */
export interface Plan {
  method: string;
  path: string;
  kind: Kind;
  verb: string;
  operationId: string;
  /** What it is about, in the singular: `['campaign', 'note']`. */
  noun: readonly string[];
  /** The path of one thing, and that of all; an action and a search are below one of them. */
  itemPath: string;
  collectionPath: string;
  /** The names of the ids in the path. */
  ids: readonly string[];
}

const KIND_OF_METHOD: { [method: string]: Kind } = { get: 'get', put: 'replace', patch: 'update', delete: 'delete' };

/**
 * Says what an operation at a path is: the kind follows from the method and from what the path ends in.
 *
 * @throws {ScaffoldError} when nothing sensible has this method at this path
 */
export function planOperation(method: string, path: string, source: Source, house: House): Plan {
  const { kind, verb, things } = classify(method, path, house);
  const isAction = kind === 'action' || verb === 'search';
  const target = isAction ? dirname(path) : path;
  const collectionPath = target.endsWith('}') ? dirname(target) : target;
  const itemPath = itemPathOf(target, things);
  const noun = knownNoun(source, [itemPath, collectionPath], house) ?? nounOf(collectionPath);
  const operationId = `${verb}${nameIn(noun, kind === 'list')}`;
  const ids = [...path.matchAll(/\{([^}]+)\}/g)].map(([, id = '']) => id);
  return { method, path, kind, verb, operationId, noun, itemPath, collectionPath, ids };
}

function itemPathOf(target: string, things: readonly string[] | undefined): string {
  return target.endsWith('}') || !things ? target : `${target}/{${things.join('_')}_id}`;
}

interface Nature {
  kind: Kind;
  verb: string;
  /** The singular of what the path ends in, when that is a plural. */
  things: string[] | undefined;
}

function classify(method: string, path: string, house: House): Nature {
  const last = path.split('/').at(-1) ?? '';
  const words = wordsOf(last);
  const things = last.startsWith('{') ? undefined : singularWords(words);
  const verb = [words[0], ...words.slice(1).map(capitalize)].join('');
  const isSearch = last === 'search' && (house.verbs[method] ?? []).includes('search');
  if (isSearch) return { kind: 'list', verb: 'search', things: singularWords(wordsOf(path.split('/').at(-2) ?? '')) };
  if (method === 'get') return { kind: things ? 'list' : 'get', verb: things ? 'list' : 'get', things };
  if (method !== 'post') return { ...ofItem(method, path, things), things };
  if (last.startsWith('{'))
    throw new ScaffoldError(`A POST at \`${path}\` does nothing that has a name. Append a verb: \`${path}/archive\`.`);
  if (things) return { kind: 'create', verb: 'create', things };
  const above = path.split('/').at(-2) ?? '';
  return { kind: 'action', verb, things: above.startsWith('{') ? undefined : singularWords(wordsOf(above)) };
}

function ofItem(method: string, path: string, things: string[] | undefined): { kind: Kind; verb: string } {
  const kind = KIND_OF_METHOD[method] ?? 'action';
  if (!things) return { kind, verb: kind };
  const instead = `${method.toUpperCase()} ${path}/{${things.join('_')}_id}`;
  throw new ScaffoldError(
    `A ${method.toUpperCase()} is about one thing, and \`${path}\` is a list. Write \`${instead}\`.`,
  );
}

/** `/campaigns/{campaign_id}/notes` → `['campaign', 'note']`. */
function nounOf(path: string): string[] {
  const literals = path.split('/').filter((segment) => segment !== '' && !segment.startsWith('{'));
  return literals.flatMap((segment) => singularWords(wordsOf(segment)) ?? wordsOf(segment));
}

/** What the operations that are there already call it. */
function knownNoun({ operations }: Source, paths: readonly string[], { verbs }: House): string[] | undefined {
  const known = paths.flatMap((path) => operations.filter((operation) => operation.path === path));
  for (const { path, method, node } of known) {
    const { operationId } = node;
    const verb = (verbs[method] ?? []).find((name) => String(operationId).startsWith(name));
    if (verb === undefined || typeof operationId !== 'string') continue;
    const words =
      operationId
        .slice(verb.length)
        .match(/[A-Z][a-z0-9]*/g)
        ?.map((word) => word.toLowerCase()) ?? [];
    return path.endsWith('}') ? words : (singularWords(words) ?? words);
  }
  return undefined;
}

function nameIn(noun: readonly string[], isMany: boolean): string {
  return pascal(isMany ? [...noun.slice(0, -1), pluralOf(noun.at(-1) ?? '')] : noun);
}

/**
 * Says what is missing before an operation can be begun.
 *
 * @throws {ScaffoldError} when it exists, its id is taken, or its resource does not exist
 */
export function checkPlan({ method, path, operationId }: Plan, source: Source, isNewResource: boolean): void {
  const shown = `${method.toUpperCase()} ${path}`;
  const same = source.operations.find((known) => known.path === path && known.method === method);
  if (same) throw new ScaffoldError(`\`${shown}\` exists already. Change it in \`${pathFile(path)}\`.`);
  const namesake = source.operations.find(({ node }) => node['operationId'] === operationId);
  if (namesake)
    throw new ScaffoldError(
      `\`${operationId}\` exists already: it is ${namesake.method.toUpperCase()} ${namesake.path} in \`${nameOf(namesake.file)}.yaml\`.`,
    );
  const [, segment = ''] = path.split('/');
  const isKnown = [...source.paths.keys()].some((known) => known.split('/')[1] === segment);
  if (!isKnown && !isNewResource)
    throw new ScaffoldError(`\`/${segment}\` is no resource yet. Begin it first, with \`NAME=${segment}\`.`);
}

/**
 * The operations of a resource: list and create; get, replace, update and delete.
 *
 * @throws {ScaffoldError} when the resource, or a folder of its name, is there already
 */
export function planResource(segment: string, source: Source, house: House): Plan[] {
  const path = `/${segment}`;
  const folder = join(source.folder, segment);
  const known = source.paths.get(path);
  if (known !== undefined)
    throw new ScaffoldError(
      `\`${path}\` exists already, in \`${relative('.', known)}\`. Begin one operation: \`NAME="POST ${path}/…"\`.`,
    );
  if (source.files.includes(folder))
    throw new ScaffoldError(`\`${relative('.', folder)}\` is a folder already. Choose another name.`);
  const all = ['get', 'post'].map((method) => planOperation(method, path, source, house));
  const { itemPath } = planOperation('get', path, source, house);
  const one = ['get', 'put', 'patch', 'delete'].map((method) => planOperation(method, itemPath, source, house));
  return [...all, ...one];
}
