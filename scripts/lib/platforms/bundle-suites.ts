import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';

const RUN_SUITES = fileURLToPath(new URL('run-suites.ts', import.meta.url));
const ENTRY = 'suites';

/** One module with tests and all that they load. */
export interface Bundle {
  /** It exports `report`, what came of the tests. */
  code: string;
  /** The modules that it loads nevertheless, those of Node. */
  loads: string[];
  /** The files that are in it. */
  files: string[];
}

/**
 * Bundles test files so that they test what is built instead of the sources beside them.
 *
 * @param suites - the paths of test files
 * @param dist - the folder with what is built of the folder with the tests
 */
export async function bundleSuites(suites: readonly string[], dist: string): Promise<Bundle> {
  const plugins = [entry(suites), built(dist)];
  const bundle = await rolldown({ input: ENTRY, plugins, platform: 'browser', external: /^node:/ });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  return { code: output[0].code, loads: output[0].imports, files: output[0].moduleIds };
}

function entry(suites: readonly string[]): Plugin {
  const loaders = suites.map(
    (path) => `[${JSON.stringify(`/${basename(path)}`)}]: () => import(${JSON.stringify(path)}),\n`,
  );
  const code = `import { runSuites } from ${JSON.stringify(RUN_SUITES)};
    export const report = await runSuites({ ${loaders.join('')} });`;
  const resolveId = (id: string) => (id === ENTRY ? id : undefined);
  return { name: 'entry', resolveId, load: (id) => (id === ENTRY ? code : undefined) };
}

/** A source of a package is what is built of it, and so are our packages; what only tests load is not built and stays. */
function built(dist: string): Plugin {
  const resolveId = (id: string, importer = '') => {
    const [, name = '', path = 'index'] = (id.startsWith('.') ? FILE : PACKAGE).exec(toPath(id, importer)) ?? [];
    if (name === '' || path.startsWith('testing/') || path.endsWith('.test')) return undefined;
    const file = join(dist, '../..', name, 'dist', `${path}.js`);
    if (!existsSync(file)) throw new Error(`\`${file}\` is not built.`);
    return file;
  };
  return { name: 'built', resolveId };
}

const FILE = /\/packages\/([^/]+)\/src\/(.+)\.ts$/;
const PACKAGE = /^@botbat\/([^/]+)(?:\/(.+))?$/;

function toPath(id: string, importer: string): string {
  return id.startsWith('.') ? join(dirname(importer), id) : id;
}
