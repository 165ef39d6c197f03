import { rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { run, TOP } from '../copy.ts';
import { pack } from '../pack/pack.ts';
import { serve } from '../servers.ts';
import { createAnswer } from './answer.ts';
import { bundleSuites, type Bundle } from './bundle-suites.ts';
import type { Place } from './platforms.ts';

export interface Workbench {
  /** What is built of the client. */
  dist: string;
  place: Place;
  /** Puts a bundle where the platforms find it, and gives what it is made of. */
  bundle: (name: string, suites: readonly string[], dist?: string) => Promise<Bundle>;
  close: () => void;
}

/** Builds the client, and serves bundles of its tests. */
export async function openWorkbench(): Promise<Workbench> {
  const name = `platforms-${process.pid}`;
  const [folder, modules] = [join(TOP, '.cache', name), new Map<string, string>()];
  await pack(TOP, name);
  const server = await serve(createAnswer(modules), { host: '127.0.0.1', port: 0 });
  const dist = join(folder, 'client/dist');
  const bundle: Workbench['bundle'] = async (name, suites, from = dist) => {
    const made = await bundleSuites(suites, from);
    writeFileSync(join(folder, name), made.code);
    modules.set(`/${name}`, made.code);
    return made;
  };
  const close = () => (server.close(), server.closeAllConnections(), rmSync(folder, { recursive: true }));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { dist, place: { folder, origin }, bundle, close };
}

/** Every test of some files by the title that it has in a report. */
export async function listTests(suites: readonly string[]): Promise<string[]> {
  const words = ['list', '--json', '--no-static-parse', '--config', '.config/vitest.config.ts', ...suites];
  const tests = JSON.parse((await run('vitest', words)).stdout) as { file: string; name: string }[];
  return tests.map(({ file, name }) => `${basename(file)} > ${name}`).toSorted();
}
