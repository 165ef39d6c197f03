import type { Finding } from '@botbat/document';
import { checkNames } from './file-name.ts';
import { checkReach } from './file-unreachable.ts';
import { checkAliases } from './no-yaml-alias.ts';
import { FileCache, openSources } from './sources.ts';

export { FileCache };

/** What `checkFiles` finds, by id. */
export const FILE_RULES = ['file-name', 'file-unreachable', 'no-yaml-alias'] as const;

/**
 * Checks the files of a split description: each can be reached from the root, has the name that follows from its URL or
 * component, and does without anchors, aliases and merge keys, which Redocly accepts and Prism does not.
 *
 * @param root - the path of the root file; everything below its folder belongs to the description
 * @param cache - the same for each run over the same description, which may have changed in between
 * @throws {DescriptionError} when a file or a folder cannot be read
 */
export function checkFiles(root: string, cache = new FileCache()): Finding[] {
  const sources = openSources(root, cache);
  return [...checkAliases(sources), ...checkNames(sources), ...checkReach(sources)];
}
