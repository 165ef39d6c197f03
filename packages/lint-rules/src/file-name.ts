import { basename, dirname, relative, resolve } from 'node:path';
import type { Finding } from '@botbat/document';
import { isMap, isScalar, type Node, type Pair } from 'yaml';
import { findingAt, findingIn, startOf, type SourceFile, type Sources } from './sources.ts';

const COMPONENT_FOLDERS: readonly string[] = [
  'schemas',
  'parameters',
  'headers',
  'responses',
  'examples',
  'requestBodies',
  'securitySchemes',
];

/** Path items are named after their URL, events after their name, components live in a folder of their kind. */
export function checkNames(sources: Sources): Finding[] {
  const root = sources.parts.get(sources.root);
  if (!root) return [];
  const entries = [
    ...entriesOf(root, 'paths').map((entry) => ({ ...entry, expected: pathFile(entry.name) })),
    ...entriesOf(root, 'webhooks').map((entry) => ({ ...entry, expected: `events/${entry.name}.yaml` })),
  ];
  const pathItems = new Set(entries.map(({ file }) => resolve(dirname(sources.root), file ?? '')));
  const others = new Set([...pathItems, ...extensionFiles(root)]);
  return [...entries.flatMap((entry) => checkEntry(root, entry)), ...checkComponents(sources, others)];
}

/** What an extension of the root refers to is no component. */
function extensionFiles({ path, tree }: SourceFile): string[] {
  if (typeof tree === 'string') return [];
  const extensions = [...tree].filter(([name]) => name.startsWith('x-'));
  return extensions.flatMap(([, { node }]) => {
    const reference = typeof node === 'string' ? undefined : node.get('$ref')?.node;
    return typeof reference === 'string' ? [resolve(dirname(path), reference.split('#')[0] ?? '')] : [];
  });
}

/** `/contacts/{contact_id}` is in `contacts/contacts_{contact_id}.yaml`. */
export function pathFile(path: string): string {
  const segments = path.split('/').filter(Boolean);
  return `${segments[0] ?? ''}/${segments.join('_')}.yaml`;
}

/** A line of the root: a URL or the name of an event, and the file that it names. */
interface Entry {
  name: string;
  file: string | undefined;
  node: Node;
}

function entriesOf({ syntax }: SourceFile, section: string): Entry[] {
  const map = syntax.document.get(section);
  if (!isMap(map)) return [];
  const entries = (map.items as Pair<Node, Node | null>[]).map(({ key, value }) => {
    const reference = isMap(value) ? value.get('$ref', true) : undefined;
    const name = String(isScalar(key) ? key.value : key);
    return isScalar(reference)
      ? { name, file: String(reference.value), node: reference }
      : { name, file: undefined, node: key };
  });
  return entries.filter(({ name }) => !name.startsWith('x-'));
}

function checkEntry(root: SourceFile, { name, file, node, expected }: Entry & { expected: string }): Finding[] {
  if (file === expected) return [];
  const instead = file === undefined ? 'it is written here' : `got \`${file}\``;
  return [findingAt(root, startOf(node), 'file-name', `\`${name}\` should be in \`${expected}\`, instead ${instead}.`)];
}

function checkComponents({ root, parts }: Sources, others: ReadonlySet<string>): Finding[] {
  const components = [...parts.keys()].filter((path) => path !== root && !others.has(path));
  const misplaced = components.filter((path) => !COMPONENT_FOLDERS.includes(basename(dirname(path))));
  return misplaced.map((path) => {
    const folder = relative(dirname(root), dirname(path)) || '.';
    const message = `\`${folder}\` is not a kind of component. Move the file to one of ${COMPONENT_FOLDERS.join(', ')}.`;
    return findingIn(path, 'file-name', message);
  });
}
