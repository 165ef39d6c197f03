import { join } from 'node:path';
import { downloadPackage, type Package } from '../../bench/downloads.ts';
import { have } from '../have.ts';
import { toBun, toDeno, type Platform } from './platforms.ts';

const DENO: Package = { name: '@deno/linux-x64-glibc', version: '2.9.6' };
const BUN: Package = { name: '@oven/bun-linux-x64', version: '1.4.5' };

/** Deno and Bun as npm has them, for tests that may take their time; what cannot be had is told of and left out. */
export async function downloadPlatforms(): Promise<Platform[]> {
  const wanted = [
    [DENO, 'deno', toDeno],
    [BUN, 'bin/bun', toBun],
  ] as const;
  const found = await Promise.all(wanted.map(([wanted, file, toPlatform]) => get(wanted, file, toPlatform)));
  return found.flat();
}

async function get(wanted: Package, file: string, toPlatform: (path: string) => Platform): Promise<Platform[]> {
  const folder = await have(() => downloadPackage(wanted));
  return folder === undefined ? [] : [toPlatform(join(folder, 'node_modules', wanted.name, file))];
}
