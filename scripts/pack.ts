// The packages that others install, as they get them: `.cache/pack/`, a folder and a tarball of each.
import { TOP } from './lib/copy.ts';
import { main } from './lib/main.ts';
import { pack } from './lib/pack/pack.ts';

await main(async () => {
  for (const { filename, size, unpackedSize } of await pack(TOP)) {
    console.error(`.cache/pack/${filename}: ${kilobytes(size)}, ${kilobytes(unpackedSize)} unpacked`);
  }
});

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
