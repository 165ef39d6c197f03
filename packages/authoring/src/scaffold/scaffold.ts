import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { METHODS, type Json, type JsonObject } from '@botbat/document';
import { pathFile } from '@botbat/lint-rules';
import { allowVerb } from './allow-verb.ts';
import type { Draft } from './draft.ts';
import { readHouse, type House, type RuleOptions } from './house.ts';
import { insert, keysAt } from './insert.ts';
import { operationOf, pathParameters, tagOf } from './operation.ts';
import { checkPlan, planOperation, type Plan } from './plan.ts';
import { readName } from './read-name.ts';
import { render } from './render.ts';
import { addPath, addScopes, addTag } from './root.ts';
import { ScaffoldError } from './scaffold-error.ts';
import { openSource, type Source } from './source.ts';
import { thingOf, type Thing } from './thing.ts';

/** The texts of files by their absolute path. */
type Texts = Map<string, string>;

/** What is to be written. Nothing has been yet. */
export interface Scaffold {
  /** The texts of new files, by their path from the working directory. */
  created: Texts;
  /** The new texts of files that are there. */
  changed: Texts;
}

/** The file that configures the house rules. */
export interface RuleFile {
  path: string;
  text: string;
  options: RuleOptions;
}

/**
 * Begins a resource or an operation: every part that the rules ask for, made like those that are there, with a
 * placeholder for each sentence that only a person can write.
 *
 * @param root - the path of the root of a split description
 * @param name - `segments`, or `POST /campaigns/{campaign_id}/archive`
 * @throws {ScaffoldError} when the name is malformed or taken, or the description shows too little to go by
 */
export function scaffold(root: string, name: string, rules: RuleFile): Scaffold {
  const wish = readName(name);
  const source = openSource(root);
  const house = readHouse(rules.options);
  const draft: Draft = { source, house, files: new Map() };
  const texts: Texts = new Map();
  const plans =
    wish.kind === 'resource'
      ? plansOf(wish.segment, source, house)
      : [planOperation(wish.method, wish.path, source, house)];
  for (const plan of plans) checkPlan(plan, source, wish.kind === 'resource');
  const [first] = plans;
  if (first) write(texts, draft, plans, first, wish.kind === 'resource', rules);
  return sortOut(texts, draft);
}

/** The operations of a resource: list and create; get, replace, update and delete. */
function plansOf(segment: string, source: Source, house: House): Plan[] {
  const path = `/${segment}`;
  if (source.paths.has(path)) {
    const file = relative('.', source.paths.get(path) ?? '');
    throw new ScaffoldError(
      `\`${path}\` exists already, in \`${file}\`. Begin one operation: \`NAME="POST ${path}/…"\`.`,
    );
  }
  const folder = join(source.folder, segment);
  if (source.files.some((file) => file === folder))
    throw new ScaffoldError(`\`${relative('.', folder)}\` is a folder already. Choose another name.`);
  const { itemPath } = planOperation('get', path, source, house);
  const [all, one] = [
    ['get', 'post'],
    ['get', 'put', 'patch', 'delete'],
  ];
  return [
    ...all.map((method) => planOperation(method, path, source, house)),
    ...one.map((method) => planOperation(method, itemPath, source, house)),
  ];
}

function write(
  texts: Texts,
  draft: Draft,
  plans: readonly Plan[],
  first: Plan,
  isResource: boolean,
  rules: RuleFile,
): void {
  const { source, house } = draft;
  let thing: Thing | undefined;
  const items = new Map<string, JsonObject>();
  for (const plan of plans.toSorted((left, right) => order(left) - order(right))) {
    thing ??= thingOf(draft, plan);
    const item = items.get(plan.path) ?? itemHead(draft, plan, thing);
    items.set(plan.path, item);
    item[plan.method] = operationOf(draft, plan, thing);
  }
  let root = source.root.text;
  for (const path of new Set(plans.map((plan) => plan.path)))
    root = writeItem(texts, source, path, items.get(path) ?? {}, root);
  if (isResource && thing)
    root = addScopes(addTag(root, tagOf(draft, first), thing.phrase, source), first.path.slice(1), thing.plural, house);
  if (root !== source.root.text) texts.set(source.root.file, root);
  for (const { method, verb } of plans)
    if (!house.verbs[method]?.includes(verb))
      texts.set(resolve(rules.path), allowVerb(rules.text, method, verb, house));
}

/** What was created is an example in lists, so it comes first; in a file, the methods have their own order. */
function order({ kind }: Plan): number {
  return kind === 'create' ? 0 : 1;
}

function itemHead(draft: Draft, plan: Plan, thing: Thing): JsonObject {
  if (draft.source.paths.has(plan.path)) return {};
  const parameters = pathParameters(draft, plan, thing);
  return parameters.length > 0 ? { parameters } : {};
}

/** @returns the text of the root, with a line for the path if it has none */
function writeItem(texts: Texts, source: Source, path: string, item: JsonObject, root: string): string {
  const known = source.paths.get(path);
  const file = known ?? join(source.folder, pathFile(path));
  if (known === undefined) {
    if (source.files.includes(file))
      throw new ScaffoldError(
        `\`${relative('.', file)}\` exists already, though no path leads to it. Remove or rename it.`,
      );
    texts.set(file, render(inOrder(item), file, { inlineRefs: true }));
    return addPath(root, path, pathFile(path));
  }
  if (known === source.root.file)
    throw new ScaffoldError(
      `\`${path}\` is written in the root. Move it to \`${pathFile(path)}\` and let a \`$ref\` lead there.`,
    );
  texts.set(
    file,
    Object.entries(item).reduce(
      (text, [method, operation]) => addMethod(text, file, method, operation),
      readFileSync(file, 'utf8'),
    ),
  );
  return root;
}

const isMethod = (key: string) => (METHODS as readonly string[]).includes(key);

function addMethod(text: string, file: string, method: string, operation: Json): string {
  const entry = render({ [method]: operation }, file, { inlineRefs: true });
  const next = keysAt(text, []).find((key) => ORDER.indexOf(key) > ORDER.indexOf(method));
  return insert(text, [], entry, next);
}

function inOrder(item: JsonObject): JsonObject {
  const rank = (key: string) => (isMethod(key) ? ORDER.indexOf(key) : -1);
  return Object.fromEntries(Object.entries(item).toSorted(([left], [right]) => rank(left) - rank(right)));
}

/** As the rule `path-http-verbs-order` has it. */
const ORDER = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'query', 'trace'];

function sortOut(texts: Texts, { source, files }: Draft): Scaffold {
  const all: Texts = new Map([...texts, ...[...files].map(([file, tree]) => [file, render(tree, file)] as const)]);
  const isThere = (file: string) => source.files.includes(file) || !file.startsWith(source.folder);
  const shown = [...all].map(([file, text]) => [relative('.', file), text, isThere(file)] as const);
  return {
    created: new Map(shown.filter(([, , known]) => !known).map(([file, text]) => [file, text])),
    changed: new Map(shown.filter(([, , known]) => known).map(([file, text]) => [file, text])),
  };
}
