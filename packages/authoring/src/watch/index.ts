export { Checker } from './checker.ts';
export { startLoop, type Loop, type State, type Steps } from './loop.ts';
export { drawScreen, type ScreenOptions } from './screen.ts';
export { watchFiles, type WatchOptions } from './watch-files.ts';
