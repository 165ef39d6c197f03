import type { Description, Finding } from '@botbat/document';
import type { SourceCache } from '@botbat/document/redocly';

/** What the layers look at, and what they go by. */
export interface LayerOptions {
  /** The path of the root of the description. */
  root: string;
  /** The path of a `redocly.yaml`. */
  redoclyConfig: string;
  /** The path of a module whose default export is a ruleset of Spectral's. */
  spectralRuleset: string;
  /** Extensions that do not reach the bundle. */
  omit?: readonly string[];
}

/**
 * Looks at the description as it is now. It is asked again after each change, and keeps what it can in between.
 *
 * @param bundle - what a bundler makes of the description as it is now, for a layer that would else make it
 */
export type Layer = (bundle?: Description) => Promise<Finding[]>;

type Load = (options: LayerOptions, cache?: SourceCache) => Promise<Layer>;

/** Each loads its code when it is wanted: that takes longer than most of the work. */
const LAYERS = {
  /** Every rule of the configuration. */
  redocly: async (options, cache) => (await import('./redocly-layer.ts')).redoclyLayer(options, { cache }),
  /** Its two halves, for two threads. */
  rules: async (options) => (await import('./redocly-layer.ts')).redoclyLayer(options, { half: 'others' }),
  examples: async (options) => (await import('./redocly-layer.ts')).redoclyLayer(options, { half: 'examples' }),
  /** The checks of the files themselves. */
  files: async (options) => (await import('./files-layer.ts')).filesLayer(options),
  /** The ruleset of Spectral, on the bundle. */
  spectral: async (options) => (await import('./spectral-layer.ts')).spectralLayer(options),
} satisfies { [name: string]: Load };
export type LayerName = keyof typeof LAYERS;

/**
 * Loads the code of a layer.
 *
 * @param cache - what others in this thread have read
 * @returns what runs it; it throws a `DescriptionError` when the description cannot be read, parsed or bundled
 * @throws {DescriptionError} when the configuration of Redocly cannot be used
 */
export function loadLayer(name: LayerName, options: LayerOptions, cache?: SourceCache): Promise<Layer> {
  return LAYERS[name](options, cache);
}
