import { dirname, relative } from 'node:path';
import { isMap, type Node, type Pair, type YAMLMap } from 'yaml';
import { targetIn, type SourceFile, type Target } from './source.ts';

/** A pair with nothing but a `$ref`, as it is written in some file. */
export interface Model {
  file: SourceFile;
  key: Node;
  value: YAMLMap<Node, Node>;
  target: Target;
}

/** The pair as a model, when its value is a `$ref` and nothing else. */
export function readModel(file: SourceFile, { key, value }: Pair<Node, Node | null>): Model | undefined {
  const target = targetIn(file, value);
  if (!target || !isMap<Node, Node>(value) || value.items.length !== 1) return undefined;
  return { file, key, value, target };
}

/** A target as one text. */
export function idOf({ file, fragment }: Target): string {
  return `${file}#${fragment}`;
}

/**
 * How the pair is written in another file, which sees its target from elsewhere.
 *
 * @param indent - how far the key is indented there
 */
export function rewrite({ file, key, value, target }: Model, to: SourceFile, indent: number): string {
  const [start, end] = rangeOf(value);
  const [from, until] = rangeOf(value.items[0]?.value as Node);
  const reference = referenceFrom(to, target, file.text.slice(from, until));
  const text = file.text.slice(start, from) + reference + file.text.slice(until, end);
  return `${file.text.slice(...rangeOf(key))}:${value.flow ? ' ' : `\n${' '.repeat(indent + 2)}`}${text.trimEnd()}`;
}

/** A `$ref` as a file has to write it; in quotes, and with `./`, where the model has them. */
function referenceFrom(file: SourceFile, target: Target, model: string): string {
  const quote = /^['"]/.exec(model)?.[0] ?? '';
  const path = relative(dirname(file.path), target.file).replaceAll('\\', '/');
  const dotted = /^['"]?\.\//.test(model) && !path.startsWith('.') ? `./${path}` : path;
  const reference = (target.file === file.path ? '' : dotted) + (target.fragment && `#${target.fragment}`);
  if (quote !== '') return quote + reference + quote;
  return /^[\w.][\w./-]*(#[\w./~-]*)?$/.test(reference) ? reference : `'${reference.replaceAll("'", "''")}'`;
}

function rangeOf({ range }: Node): [start: number, end: number] {
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}
