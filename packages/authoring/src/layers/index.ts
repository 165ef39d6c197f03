export { loadBundler } from './bundler.ts';
export { combine } from './combine.ts';
export { loadLayer, type Layer, type LayerName, type LayerOptions } from './layer.ts';
export { startLayer, type LayerThread } from './layer-thread.ts';
