import { checkFiles, FileCache } from '@botbat/lint-rules/files';
import type { Layer, LayerOptions } from './layer.ts';

/** The checks of the files themselves. */
export async function filesLayer({ root }: LayerOptions): Promise<Layer> {
  const cache = new FileCache();
  return async () => checkFiles(root, cache);
}
