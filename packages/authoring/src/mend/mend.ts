import { relative, resolve } from 'node:path';
import { insertAll } from './addition.ts';
import { findCommonHeaders } from './common-headers.ts';
import { Draft, type Mend } from './draft.ts';
import { findEnumOrder } from './enum-order.ts';
import { loadPrettier, type Format } from './format.ts';
import { findKeyOrder } from './key-order.ts';
import { walkDescription, type Place } from './places.ts';
import { reorder } from './reorder.ts';
import { findRequiredOrder } from './required-order.ts';
import { findSharedResponses } from './shared-responses.ts';
import { openSources, type Read } from './source.ts';

export interface Mended {
  /** The new texts of the files that change, by their paths as seen from the working directory. */
  files: Map<string, string>;
  mends: Mend[];
}

export interface MendOptions {
  /** Extensions that stand behind all other keys. */
  last?: readonly string[];
  /** From the disk, unless said otherwise. */
  read?: Read;
  /** Prettier with the configuration of the project, unless said otherwise. */
  format?: Format;
}

/** What others write is not mended here. */
const INSTALLED = /[\\/]node_modules[\\/]/;

/** The files of a description by their absolute paths. */
type Drafts = ReadonlyMap<string, Draft>;

/**
 * Puts right in a split description what has one right answer, and nothing else: the order of keys, of statuses and of
 * `required`; shared responses and headers that nearly all others have; the format. Comments, quotes and blank lines
 * stay. What would change the meaning in any other way is left alone, and so is a file that is not YAML. Writes nothing.
 *
 * @param root - the path of the root file; what it refers to, and what that refers to, belongs to the description
 */
export async function mend(root: string, { last = [], read, format }: MendOptions = {}): Promise<Mended> {
  const path = resolve(root);
  const { files, places } = walkDescription(path, openSources(read));
  const drafts = new Map(files.map((file) => [file.path, new Draft(file)]));
  addMissingParts(drafts, places);
  putInOrder(drafts, path, last);
  await formatAll(drafts, format ?? (await loadPrettier()));
  const changed = [...drafts].filter(([file, { isChanged }]) => isChanged && !INSTALLED.test(file));
  changed.sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    files: new Map(changed.map(([file, { source }]) => [relative('.', file), source.text])),
    mends: changed.flatMap(([, draft]) => draft.tell()),
  };
}

function addMissingParts(drafts: Drafts, places: readonly Place[]): void {
  const additions = [...findSharedResponses(places), ...findCommonHeaders(places)];
  for (const [file, added] of Map.groupBy(additions, (addition) => addition.file)) {
    const notes = added.map(({ path, message }) => ({ at: path, message }));
    const paths = added.map(({ path }) => path);
    drafts.get(file.path)?.take(insertAll(file.text, added), notes, paths);
  }
}

function putInOrder(drafts: Drafts, root: string, last: readonly string[]): void {
  const { places } = walkDescription(root, (path) => drafts.get(path)?.source);
  for (const [file, inside] of Map.groupBy(places, (place) => place.file)) {
    const found = inside.flatMap((place) => [
      ...findKeyOrder(place, last),
      ...findRequiredOrder(place),
      ...findEnumOrder(place),
    ]);
    const notes = found.map(({ path, message }) => ({ at: path, message }));
    if (found.length > 0) drafts.get(file.path)?.take(reorder(file.text, found), notes);
  }
}

/** Other notes say enough about a file. */
async function formatAll(drafts: Drafts, format: Format): Promise<void> {
  for (const [path, draft] of drafts) {
    const { text } = draft.source;
    const formatted = (await format(path, text)) ?? text;
    const note = { at: firstDifference(text, formatted), message: 'formatted' };
    draft.take(formatted, draft.isNoted ? [] : [note]);
  }
}

/** The first line, from 1, that differs. */
function firstDifference(before: string, after: string): number {
  const [old, lines] = [before.split('\n'), after.split('\n')];
  return lines.findIndex((line, index) => line !== old[index]) + 1 || lines.length;
}
