import { createPackageFromTarballData, type Package } from '@arethetypeswrong/core';

/** What a tarball holds. */
export interface Contents {
  /** As the other packages see it. */
  package: Package;
  manifest: { name: string; exports: object; dependencies?: { [name: string]: string } };
  /** Texts by the path inside the package. */
  files: ReadonlyMap<string, string>;
}

export function readTarball(data: Uint8Array): Contents {
  const opened = createPackageFromTarballData(data);
  const folder = `/node_modules/${opened.packageName}/`;
  const files = opened.listFiles().map((path): [string, string] => [path.replace(folder, ''), opened.readFile(path)]);
  const manifest = JSON.parse(opened.readFile(`${folder}package.json`)) as Contents['manifest'];
  return { package: opened, manifest, files: new Map(files) };
}
