import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { YamlText, type Path } from './yaml-text.ts';

type Fields = { [key: string]: any }; // What is there is looked at before it is used.

/** A place in a file, with what stands there. */
export interface Place {
  /** From the folder of the description. */
  file: string;
  path: Path;
  value: Fields;
}

export interface OperationPlace extends Place {
  /** The key in `paths` or `webhooks`. */
  url: string;
  method: string;
  /** What the file holds for the operation, by status, as it is written there. */
  responses: readonly (Place & { status: string })[];
}

/** The files of a split description, and its parts by kind. Of each part it holds what its own file says. */
export interface Contract {
  texts: ReadonlyMap<string, string>;
  root: Place;
  operations: readonly OperationPlace[];
  events: readonly OperationPlace[];
  schemas: readonly Place[];
  parameters: readonly Place[];
  headers: readonly Place[];
  examples: readonly Place[];
  edit(file: string): YamlText;
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

/** Reads the description whose root is `openapi.yaml` in the folder. */
export function readContract(folder: string): Contract {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(yaml|md)$/.test(name));
  const texts = new Map(
    names.toSorted().map((name) => [relative('.', name), readFileSync(join(folder, name), 'utf8')]),
  );
  const valueOf = (file: string) => (parse(texts.get(file) ?? '') ?? {}) as Fields;
  const root = { file: 'openapi.yaml', path: [], value: valueOf('openapi.yaml') };
  const inFolder = (kind: string) =>
    [...texts.keys()].flatMap((file) =>
      file.includes(`${kind}/`) ? [{ file, path: [] as Path, value: valueOf(file) }] : [],
    );
  const operationsOf = (section: string) =>
    Object.entries((root.value[section] ?? {}) as { [url: string]: { $ref: string } }).flatMap(([url, { $ref }]) =>
      METHODS.flatMap((method) => operationAt($ref, url, method, valueOf($ref))),
    );
  return {
    texts,
    root,
    operations: operationsOf('paths'),
    events: operationsOf('webhooks'),
    schemas: inFolder('schemas'),
    parameters: inFolder('parameters'),
    headers: inFolder('headers'),
    examples: inFolder('examples'),
    edit: (file) => new YamlText(texts.get(file) ?? ''),
  };
}

function operationAt(file: string, url: string, method: string, pathItem: Fields): OperationPlace[] {
  const value = pathItem[method] as Fields | undefined;
  if (!value) return [];
  const responses = Object.entries((value['responses'] ?? {}) as { [status: string]: Fields }).map(
    ([status, response]) => ({ file, path: [method, 'responses', status], value: response, status }),
  );
  return [{ file, path: [method], value, url, method, responses }];
}
