import { lookUp, type LocatedOperation } from '@botbat/document';
import { contract, events, listAnswers, listBodies, operations } from './contract.ts';
import { listParts, type Part } from './parts.ts';
import { listValues } from './sources.ts';

/** The schemas with properties that requests are made of. */
export function listInputs(): Part[] {
  return listObjectSchemas(operations.flatMap(bodySchemas));
}

/** The schemas with properties that responses are made of, and events, which are sent too. */
export function listOutputs(): Part[] {
  const answers = listAnswers().map(({ mediaType }) => mediaType.schema);
  return listObjectSchemas([...answers, ...events.flatMap(bodySchemas)]);
}

function bodySchemas(located: LocatedOperation): unknown[] {
  return listBodies(located).map(([, { schema }]) => schema);
}

function listObjectSchemas(roots: readonly unknown[]): Part[] {
  const names = new Set(roots.flatMap(listReferences));
  for (const name of names) {
    for (const next of listReferences(lookUp(contract, `/components/schemas/${name}`))) names.add(next);
  }
  return listParts(contract).filter(({ kind, pointer, value }) => {
    const [, name = ''] = /^\/components\/schemas\/([^/]+)/.exec(pointer) ?? [];
    return kind === 'Schema' && names.has(name) && 'properties' in value;
  });
}

function listReferences(value: unknown): string[] {
  return listValues(value, '$ref').map((reference) => String(reference).replace('#/components/schemas/', ''));
}
