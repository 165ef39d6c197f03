import { lintWithRedocly, loadRedoclyConfig, skipUnchanged, SourceCache } from '@botbat/document/redocly';
import type { Layer, LayerOptions } from './layer.ts';

/** The rules that try examples against their schemas: they compile every schema, which takes as long as all the rest. */
const EXAMPLE_RULES: ReadonlySet<string> = new Set([
  'no-invalid-media-type-examples',
  'no-invalid-parameter-examples',
  'no-invalid-schema-examples',
]);

/** The rules of a `redocly.yaml`, or one half of them. */
export async function redoclyLayer(
  { root, redoclyConfig }: LayerOptions,
  { half, cache = new SourceCache() }: { half?: 'examples' | 'others'; cache?: SourceCache | undefined } = {},
): Promise<Layer> {
  const config = await loadRedoclyConfig(redoclyConfig);
  const rules = Object.values(config.rules).flatMap((ofVersion) => Object.keys(ofVersion));
  const isOut = (rule: string) => half !== undefined && EXAMPLE_RULES.has(rule) !== (half === 'examples');
  config.skipRules(rules.filter(isOut));
  skipUnchanged(config, EXAMPLE_RULES, cache);
  return () => lintWithRedocly(root, config, cache);
}
