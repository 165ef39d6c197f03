import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findPositions } from '@botbat/document/positions';
import { lintWithSpectral, type RulesetDefinition } from '@botbat/lint-rules/spectral';
import { loadBundler } from './bundler.ts';
import type { Layer, LayerOptions } from './layer.ts';

/** A ruleset of Spectral's, on the bundle. */
export async function spectralLayer(options: LayerOptions): Promise<Layer> {
  const ruleset = await loadRuleset(options.spectralRuleset);
  let bundler: ReturnType<typeof loadBundler> | undefined;
  return async (given) => {
    const bundle = given ?? (await (await (bundler ??= loadBundler(options)))());
    return await lintWithSpectral(bundle, () => findPositions(bundle, options.root), ruleset);
  };
}

async function loadRuleset(path: string): Promise<RulesetDefinition> {
  return ((await import(pathToFileURL(resolve(path)).href)) as { default: RulesetDefinition }).default;
}
