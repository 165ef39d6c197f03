import { tidy, type Description } from '@botbat/document';
import type { SourceCache } from '@botbat/document/redocly';
import type { LayerOptions } from './layer.ts';

/**
 * Loads the code that bundles a description.
 *
 * @param known - what others in this thread have read
 * @returns what makes the bundle as it is generated, from the description as it is then; it throws a
 * `DescriptionError` when a file cannot be read, parsed or found
 * @throws {DescriptionError} when the configuration of Redocly cannot be used
 */
export async function loadBundler(options: LayerOptions, known?: SourceCache): Promise<() => Promise<Description>> {
  const { bundleWithRedocly, loadRedoclyConfig, SourceCache: Cache } = await import('@botbat/document/redocly');
  const { root, redoclyConfig, omit = [] } = options;
  const config = await loadRedoclyConfig(redoclyConfig);
  const cache = known ?? new Cache();
  return async () => tidy((await bundleWithRedocly(root, config, cache)) as Description, { omit });
}
