import { dirname, relative } from 'node:path';
import type { Json, JsonObject } from '@botbat/document';
import { Document, isPair, isScalar, Scalar, visit } from 'yaml';

/** How a file is laid out. */
interface Layout {
  /** Whether `{ $ref: … }` stands on the line of its key, as in path items. */
  inlineRefs?: boolean;
}

/** Writes a tree as the text of a file, with each `$ref` as seen from there. Long lines are left to the formatter. */
export function render(tree: JsonObject, file: string, { inlineRefs = false }: Layout = {}): string {
  const document = new Document(relativized(tree, dirname(file)));
  visit(document, {
    Map(_key, map, path) {
      const parent = path.at(-1);
      const isRef = map.items.length === 1 && map.has('$ref') && inlineRefs && isPair(parent);
      const isExtension = isPair(parent) && isScalar(parent.key) && String(parent.key.value).startsWith('x-');
      if (isRef || isExtension) map.flow = true;
    },
    Seq(_key, seq) {
      if (seq.items.every(isScalar)) seq.flow = true;
    },
    Scalar(_key, scalar) {
      if (typeof scalar.value === 'string' && /^[a-z-]+:[a-z]+$|^\d{4}-\d\d-\d\d/.test(scalar.value))
        scalar.type = Scalar.QUOTE_SINGLE;
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true });
}

function relativized(value: Json, folder: string): Json {
  if (Array.isArray(value)) return value.map((item) => relativized(item, folder));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const isFile = key === '$ref' && typeof child === 'string';
      return [key, isFile ? relative(folder, child) : relativized(child as Json, folder)];
    }),
  );
}
