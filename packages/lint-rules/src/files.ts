import type { Finding } from '@botbat/document';
import { checkNames } from './file-name.ts';
import { checkReach } from './file-unreachable.ts';
import { checkAliases } from './no-yaml-alias.ts';
import { openSources } from './sources.ts';

/** What `checkFiles` finds, by id. */
export const FILE_RULES = ['file-name', 'file-unreachable', 'no-yaml-alias'] as const;

/**
 * Checks the files of a split description: each can be reached from the root, has the name that follows from its URL or
 * component, and does without anchors, aliases and merge keys, which Redocly accepts and Prism does not.
 *
 * @param root - the path of the root file; everything below its folder belongs to the description
 */
export function checkFiles(root: string): Finding[] {
  const sources = openSources(root);
  return [...checkAliases(sources), ...checkNames(sources), ...checkReach(sources)];
}
