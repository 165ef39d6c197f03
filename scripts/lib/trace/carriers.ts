import { parseYamlTree, type YamlEntry, type YamlNode } from '@botbat/document/yaml-tree';
import { placeAt, type Place } from './place.ts';

/** A part of the description that names a requirement. */
export interface Carrier {
  id: string;
  place: Place;
}

/**
 * Finds who carries which requirement.
 *
 * @param files - texts in YAML by their paths
 * @param extension - whose lists name requirements
 * @throws {YAMLException} when a text that has the extension is not YAML
 */
export function findCarriers(files: ReadonlyMap<string, string>, extension: string): Carrier[] {
  return [...files].flatMap(([file, text]) => {
    if (!text.includes(extension)) return [];
    const ids = [...idsBelow(parseYamlTree(text).node, extension)];
    return ids.map(({ node, offset }) => ({ id: String(node), place: placeAt(file, text, offset) }));
  });
}

function* idsBelow(node: YamlNode, extension: string): Generator<YamlEntry> {
  if (typeof node === 'string') return;
  for (const [key, { node: child }] of node) {
    if (typeof child === 'string') continue;
    if (key === extension) yield* [...child.values()].filter((entry) => typeof entry.node === 'string');
    else yield* idsBelow(child, extension);
  }
}
