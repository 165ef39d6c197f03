import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Finding } from '@botbat/document';
import { isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Node, type Pair } from 'yaml';

const COMPONENT_FOLDERS: ReadonlySet<string> = new Set([
  'schemas',
  'parameters',
  'headers',
  'responses',
  'examples',
  'requestBodies',
  'securitySchemes',
]);

interface SourceFile {
  path: string;
  document: Document;
  lineCounter: LineCounter;
}

/**
 * Checks the files of a split description: each can be reached from the root, has the name that follows from its URL or
 * component, and does without anchors, aliases and merge keys, which Redocly accepts and Prism does not.
 *
 * @param root - the path of the root file; everything below its folder belongs to the description
 */
export function checkFiles(root: string): Finding[] {
  const folder = dirname(root);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  const sources = new Map(files.filter((file) => file.endsWith('.yaml')).map((file) => [resolve(file), open(file)]));
  const findings = [...sources.values()].flatMap(checkSyntax);
  return [...findings, ...checkNames(sources, root), ...checkReach(sources, files, root)];
}

function open(path: string): SourceFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter, uniqueKeys: false });
  return { path, document, lineCounter };
}

function checkSyntax(source: SourceFile): Finding[] {
  const findings: Finding[] = [];
  const report = (node: Node, what: string) =>
    findings.push(
      finding(
        source,
        node,
        'no-yaml-alias',
        `${what} is not allowed: other tools read it differently. Use a \`$ref\`.`,
      ),
    );
  visit(source.document, {
    Node(_key, node) {
      if (isAlias(node)) report(node, `The alias \`*${node.source}\``);
      else if ('anchor' in node && node.anchor) report(node as Node, `The anchor \`&${String(node.anchor)}\``);
    },
    Pair(_key, { key }) {
      if (isScalar(key) && key.value === '<<') report(key, 'The merge key `<<`');
    },
  });
  return findings;
}

/** Path items are named after their URL, events after their name, components live in a folder of their kind. */
function checkNames(sources: ReadonlyMap<string, SourceFile>, root: string): Finding[] {
  const source = sources.get(resolve(root));
  if (!source) return [];
  const paths = entriesOf(source, 'paths').flatMap((entry) => checkName(source, entry, pathFile(entry.key)));
  const events = entriesOf(source, 'webhooks').flatMap((entry) => checkName(source, entry, `events/${entry.key}.yaml`));
  const components = [...sources.values()].flatMap((file) => checkComponentFolder(file, dirname(root)));
  return [...paths, ...events, ...components];
}

/** `/contacts/{contact_id}` is in `contacts/contacts_{contact_id}.yaml`. */
export function pathFile(path: string): string {
  const segments = path.split('/').filter(Boolean);
  return `${segments[0] ?? ''}/${segments.join('_')}.yaml`;
}

interface Entry {
  key: string;
  reference: Node | undefined;
  value: unknown;
}

function entriesOf({ document }: SourceFile, section: string): Entry[] {
  const map = document.get(section);
  if (!isMap(map)) return [];
  return (map.items as Pair<Node, Node | null>[]).map(({ key, value }) => {
    const reference = isMap(value) ? (value.get('$ref', true) as Node | undefined) : undefined;
    return {
      key: String(isScalar(key) ? key.value : key),
      reference,
      value: isScalar(reference) ? reference.value : value,
    };
  });
}

function checkName(source: SourceFile, { key, reference, value }: Entry, expected: string): Finding[] {
  if (!reference || value === expected) return [];
  return [
    finding(
      source,
      reference,
      'file-name',
      `\`${key}\` should be in \`${expected}\`, instead got \`${String(value)}\`.`,
    ),
  ];
}

function checkComponentFolder({ path }: SourceFile, folder: string): Finding[] {
  const parts = relative(folder, path).split('/');
  if (parts.length < 3 || COMPONENT_FOLDERS.has(parts.at(-2) ?? '')) return [];
  const message = `\`${parts.at(-2)}\` is not a kind of component. Move the file to one of ${[...COMPONENT_FOLDERS].join(', ')}.`;
  return [{ rule: 'file-name', severity: 'error', message, file: path, line: 1, column: 1 }];
}

function checkReach(sources: ReadonlyMap<string, SourceFile>, files: string[], root: string): Finding[] {
  const reached = reachable(sources, resolve(root));
  const orphans = files.filter((file) => /\.(yaml|yml|md|json)$/.test(file) && !reached.has(resolve(file)));
  return orphans.map((file) => {
    const message = `Nothing refers to \`${file}\`. Refer to it with a \`$ref\`, or delete it.`;
    return { rule: 'file-unreachable', severity: 'error', message, file, line: 1, column: 1 };
  });
}

function reachable(sources: ReadonlyMap<string, SourceFile>, root: string): ReadonlySet<string> {
  const reached = new Set([root]);
  for (const path of reached) {
    for (const reference of referencesIn(sources.get(path))) {
      const target = resolve(dirname(path), reference);
      if (existsSync(target)) reached.add(target);
    }
  }
  return reached;
}

function referencesIn(source: SourceFile | undefined): string[] {
  const references: string[] = [];
  if (!source) return references;
  visit(source.document, {
    Pair(_key, { key, value }) {
      if (!isScalar(key)) return;
      if (key.value === '$ref' && isScalar(value)) references.push(String(value.value).split('#')[0] ?? '');
      if (key.value === 'mapping' && isMap(value)) {
        references.push(...value.items.map((item) => String(isScalar(item.value) ? item.value.value : '')));
      }
    },
  });
  return references.filter((reference) => reference !== '');
}

function finding({ path, lineCounter }: SourceFile, node: Node, rule: string, message: string): Finding {
  const { line, col } = lineCounter.linePos(node.range?.[0] ?? 0);
  return { rule, severity: 'error', message, file: path, line, column: col };
}
