import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tidy, type Description } from '@botbat/document';
import { findPositions } from '@botbat/document/positions';
import { bundleWithRedocly, loadRedoclyConfig, SourceCache } from '@botbat/document/redocly';
import { lintWithSpectral, type RulesetDefinition } from '@botbat/lint-rules/spectral';
import type { Layer, LayerOptions } from './layer.ts';

/** A ruleset of Spectral's, on the bundle. */
export async function spectralLayer(options: LayerOptions): Promise<Layer> {
  const { root, redoclyConfig, spectralRuleset, omit = [] } = options;
  const [config, ruleset] = await Promise.all([loadRedoclyConfig(redoclyConfig), loadRuleset(spectralRuleset)]);
  const cache = new SourceCache();
  return async () => {
    const bundle = tidy((await bundleWithRedocly(root, config, cache)) as Description, { omit });
    return await lintWithSpectral(bundle, () => findPositions(bundle, root), ruleset);
  };
}

async function loadRuleset(path: string): Promise<RulesetDefinition> {
  return ((await import(pathToFileURL(resolve(path)).href)) as { default: RulesetDefinition }).default;
}
