import { basename } from 'node:path';
import type { JsonObject } from '@botbat/document';
import { refTo, type Draft } from './draft.ts';
import type { Plan } from './plan.ts';
import { follow, objectOf, referredFile, type Source } from './source.ts';
import type { Thing } from './thing.ts';
import { withArticle } from './words.ts';

/** The header with the path of what was created. It has a schema of its own when the shared one knows other paths only. */
export function locationHeader({ source }: Draft, plan: Plan, thing: Thing): JsonObject {
  const example = `${basePath(source)}${filled(source, plan.collectionPath)}/${thing.id?.example('created') ?? 'id'}`;
  const known = knownSchema(source);
  const fits = known !== undefined && new RegExp(String(source.read(known)['pattern'] ?? ''), 'u').test(example);
  const schema = fits ? refTo(known) : ownSchema(thing, example);
  return { description: `The path of the new ${thing.phrase}.`, required: true, schema, example };
}

function ownSchema({ phrase }: Thing, example: string): JsonObject {
  return {
    type: 'string',
    format: 'uri-reference',
    description: `The path of ${withArticle(phrase)}, starting with the version.`,
    minLength: 1,
    maxLength: 255,
    pattern: String.raw`^/[\x21-\x7E]+$`,
    examples: [example],
  };
}

/** The path of the first server, without a last `/`. */
function basePath({ root }: Source): string {
  const [server] = Array.isArray(root.node['servers']) ? root.node['servers'] : [];
  const { pathname } = new URL(String(objectOf(server)['url'] ?? '/'), 'https://localhost');
  return pathname.replace(/\/$/, '');
}

/** A path with the examples of its parameters. */
function filled({ files, read }: Source, path: string): string {
  const parameters = files.filter((file) => basename(file).endsWith('.yaml')).map(read);
  return path.replaceAll(/\{([^}]+)\}/g, (_whole, id: string) => {
    const parameter = parameters.find((node) => node['name'] === id && node['in'] === 'path');
    return String(parameter?.['example'] ?? id);
  });
}

/** The file of the schema that the header has elsewhere. */
function knownSchema(source: Source): string | undefined {
  for (const { node, file } of source.operations) {
    const response = follow(source, objectOf(node['responses'])['201'], file);
    const header = response && follow(source, objectOf(response.node['headers'])['Location'], response.file);
    const schema = header && referredFile(header.node['schema'], header.file);
    if (schema !== undefined) return schema;
  }
  return undefined;
}
