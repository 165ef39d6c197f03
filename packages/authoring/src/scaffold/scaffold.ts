import { relative, resolve } from 'node:path';
import type { JsonObject } from '@botbat/document';
import { pathFile } from '@botbat/lint-rules';
import { allowVerb } from './allow-verb.ts';
import { refTo, type Draft } from './draft.ts';
import { readHouse, type RuleOptions } from './house.ts';
import { operationOf } from './operation.ts';
import { pathItemFile, type PathItemFile } from './path-item-file.ts';
import { pathParameter } from './path-parameter.ts';
import { checkPlan, planOperation, planResource, type Plan } from './plan.ts';
import { readName } from './read-name.ts';
import { render } from './render.ts';
import { addPath, addScopes, addTag } from './root.ts';
import { openSource } from './source.ts';
import { thingOf, type Thing } from './thing.ts';
import { capitalize } from './words.ts';

/** The texts of files by their path. */
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
  const plans =
    wish.kind === 'resource'
      ? planResource(wish.segment, source, house)
      : [planOperation(wish.method, wish.path, source, house)];
  for (const plan of plans) checkPlan(plan, source, wish.kind === 'resource');
  const draft: Draft = { source, house, files: new Map() };
  const items = writeItems(draft, plans);
  const texts: Texts = new Map([...items].map(([, { file, text }]) => [file, text]));
  const rooted = wish.kind === 'resource' ? addResource(draft, wish.segment) : source.root.text;
  texts.set(source.root.file, addPaths(rooted, items));
  texts.set(
    resolve(rules.path),
    plans.reduce((text, plan) => allowVerb(text, plan.method, plan.verb, house), rules.text),
  );
  return sortOut(texts, draft, rules);
}

/** The path items of the plans by path. What is created is an example in lists, so it is written first. */
function writeItems(draft: Draft, plans: readonly Plan[]): Map<string, PathItemFile> {
  let thing: Thing | undefined;
  const items = new Map<string, JsonObject>();
  for (const plan of plans.toSorted((left, right) => order(left) - order(right))) {
    thing ??= thingOf(draft, plan);
    const item = items.get(plan.path) ?? headOf(draft, plan, thing);
    items.set(plan.path, { ...item, [plan.method]: operationOf(draft, plan, thing) });
  }
  return new Map([...items].map(([path, item]) => [path, pathItemFile(draft.source, path, item)]));
}

function order({ kind }: Plan): number {
  return kind === 'create' ? 0 : 1;
}

/** What all methods of a new path item share. */
function headOf(draft: Draft, plan: Plan, thing: Thing): JsonObject {
  const parameters = plan.ids.map((id) => refTo(pathParameter(draft, id, plan, thing)));
  return parameters.length > 0 ? { parameters } : {};
}

/** The text of the root with the tag and the scopes of a resource. */
function addResource({ source, house }: Draft, segment: string): string {
  const words = segment.replaceAll('-', ' ');
  return addScopes(addTag(source.root.text, capitalize(words), words, source), segment, words, house);
}

function addPaths(root: string, items: ReadonlyMap<string, PathItemFile>): string {
  const added = [...items].filter(([, { isNew }]) => isNew).toSorted(([left], [right]) => left.length - right.length);
  return added.reduce((text, [path]) => addPath(text, path, pathFile(path)), root);
}

/** Only what changes, apart from what is new; paths are as seen from here. */
function sortOut(texts: Texts, { source, files }: Draft, rules: RuleFile): Scaffold {
  const before = new Map([
    [source.root.file, source.root.text],
    [resolve(rules.path), rules.text],
  ]);
  const all = new Map([...texts, ...[...files].map(([file, tree]) => [file, render(tree, file)] as const)]);
  const news = [...all].filter(([file, text]) => before.get(file) !== text);
  const isThere = (file: string) => source.files.includes(file) || before.has(file);
  const pick = (wanted: boolean): Texts => {
    const picked = news.filter(([file]) => isThere(file) === wanted);
    return new Map(picked.map(([file, text]) => [relative('.', file), text]));
  };
  return { created: pick(false), changed: pick(true) };
}
