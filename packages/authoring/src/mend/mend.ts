import { relative, resolve } from 'node:path';
import { insertAll, type Addition } from './addition.ts';
import { findCommonHeaders } from './common-headers.ts';
import { findEnumOrder } from './enum-order.ts';
import { openLines } from './line-of.ts';
import { loadPrettier, type Format } from './format.ts';
import { findKeyOrder } from './key-order.ts';
import { walkDescription } from './places.ts';
import { reorder } from './reorder.ts';
import { findRequiredOrder } from './required-order.ts';
import { meansTheSame } from './same-meaning.ts';
import { findSharedResponses } from './shared-responses.ts';
import { openSources, parseSource, type SourceFile } from './source.ts';

/** Something that was put right. */
export interface Mend {
  /** As seen from the working directory. */
  file: string;
  /** In the new text, from 1. */
  line: number;
  /** What is now so, as a clause. */
  message: string;
}

export interface Mended {
  /** The new texts of the files that change, by their paths as seen from the working directory. */
  files: Map<string, string>;
  mends: Mend[];
}

export interface MendOptions {
  /** Extensions that stand behind all other keys. */
  last?: readonly string[];
  /** Prettier with the configuration of the project, unless said otherwise. */
  format?: Format;
}

/** A file on its way: its text, and what was done to it, by the keys that lead there, or by the line. */
interface Draft {
  file: SourceFile;
  text: string;
  notes: { at: readonly string[] | number; message: string }[];
}

/**
 * Puts right in a split description what has one right answer, and nothing else: the order of keys, of statuses and of
 * `required`; shared responses and headers that all others have; the format. Comments, quotes and blank lines stay. What
 * would change the meaning in any other way is left alone, and so is a file that is not YAML. Writes nothing.
 *
 * @param root - the path of the root file; what it refers to, and what that refers to, belongs to the description
 */
export async function mend(root: string, { last = [], format }: MendOptions = {}): Promise<Mended> {
  const open = openSources();
  const { files, places } = walkDescription(resolve(root), open);
  const drafts = new Map(files.map((file) => [file.path, { file, text: file.text, notes: [] } as Draft]));
  addMissing(drafts, [...findSharedResponses(places), ...findCommonHeaders(places)]);
  putInOrder(drafts, resolve(root), last);
  await formatAll([...drafts.values()], format ?? (await loadPrettier()));
  const changed = [...drafts.values()].filter(({ file, text }) => text !== file.text);
  return {
    files: new Map(changed.map(({ file, text }) => [relative('.', file.path), text])),
    mends: changed.flatMap(mendsOf),
  };
}

function addMissing(drafts: ReadonlyMap<string, Draft>, additions: readonly Addition[]): void {
  for (const [{ path }, added] of Map.groupBy(additions, ({ file }) => file)) {
    const draft = drafts.get(path) as Draft;
    const text = insertAll(draft.text, added);
    const value = valueOf(path, text);
    for (const addition of added) remove(value, addition.path);
    if (!meansTheSame(value, valueOf(path, draft.text))) continue;
    draft.text = text;
    draft.notes.push(...added.map(({ path: at, message }) => ({ at, message })));
  }
}

function remove(value: unknown, path: readonly string[]): void {
  const parent = path.slice(0, -1).reduce<any>((inner, key) => inner?.[key], value);
  if (parent) delete parent[path.at(-1) ?? ''];
}

function putInOrder(drafts: ReadonlyMap<string, Draft>, root: string, last: readonly string[]): void {
  const open = openSources(new Map([...drafts].map(([path, { text }]) => [path, text])));
  for (const [file, places] of Map.groupBy(walkDescription(root, open).places, (place) => place.file)) {
    const draft = drafts.get(file.path);
    const found = places.flatMap((place) => [
      ...findKeyOrder(place, last),
      ...findRequiredOrder(place),
      ...findEnumOrder(place),
    ]);
    if (!draft || found.length === 0) continue;
    const text = reorder(draft.text, found);
    if (!meansTheSame(valueOf(file.path, text), valueOf(file.path, draft.text))) continue;
    draft.text = text;
    draft.notes.push(...found.map(({ path, message }) => ({ at: path, message })));
  }
}

async function formatAll(drafts: readonly Draft[], format: Format): Promise<void> {
  for (const draft of drafts) {
    const { path } = draft.file;
    const text = (await format(path, draft.text)) ?? draft.text;
    if (text === draft.text || !meansTheSame(valueOf(path, text), valueOf(path, draft.text))) continue;
    if (draft.notes.length === 0) draft.notes.push({ at: firstDifference(draft.text, text), message: 'formatted' });
    draft.text = text;
  }
}

/** The first line, from 1, that differs. */
function firstDifference(before: string, after: string): number {
  const [old, lines] = [before.split('\n'), after.split('\n')];
  return lines.findIndex((line, index) => line !== old[index]) + 1 || lines.length;
}

/** What a text says, or `undefined` when it is not YAML. */
function valueOf(path: string, text: string): unknown {
  return parseSource(path, text)?.document.toJS({ maxAliasCount: -1 });
}

function mendsOf({ file, text, notes }: Draft): Mend[] {
  const lineOf = openLines(text);
  const mends = notes.map(({ at, message }) => {
    return { file: relative('.', file.path), line: typeof at === 'number' ? at : lineOf(at), message };
  });
  return mends.toSorted((left, right) => left.line - right.line);
}
