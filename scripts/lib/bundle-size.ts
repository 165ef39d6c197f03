import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { TOP } from './copy.ts';

/**
 * The bytes of a program as they come to a browser: with all that it loads and without what it does not use, minified,
 * and compressed with gzip -9.
 *
 * @param program - the text of a module; it loads files by their path from the top of the repository: `'/packages/…'`
 */
export async function bundleSize(program: string): Promise<number> {
  const name = fileURLToPath(new URL('program.ts', `file://${TOP}`));
  const text = program.replaceAll("'/", `'${TOP.replace(/\/$/, '')}/`);
  const load = (id: string) => (id === name ? text : undefined);
  const plugins = [{ name: 'program', resolveId: (id: string) => (id === name ? id : undefined), load }];
  const bundle = await rolldown({ input: name, plugins, platform: 'browser', cwd: TOP });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  return gzipSync(output[0].code, { level: 9 }).length;
}
