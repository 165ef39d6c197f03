import type { LocatedOperation } from '@botbat/document';
import type { Answer } from './send.ts';
import type { PathValues } from './request.ts';

/** The ids of what a run created, by the path that it was created at. */
export type Created = Map<string, string>;

/** Remembers what `Location` names. @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.2 */
export function rememberCreated(created: Created, { path }: LocatedOperation, { status, headers }: Answer): void {
  const location = URL.parse(headers.get('Location') ?? '', 'http://localhost');
  const id = location?.pathname.split('/').at(-1) ?? '';
  if (status === 201 && /^[\w.~-]+$/.test(id)) created.set(path, id);
}

/**
 * The path values of a deletion: it takes what the run itself created, for the resource of the example may have been
 * sent, submitted or assigned by now, and others may need it.
 */
export function valuesForDeletion(created: Created, { method, path }: LocatedOperation): PathValues {
  const [, collection = '', name = ''] = /^(.*)\/\{([^{}]+)\}$/.exec(path) ?? [];
  const id = created.get(collection);
  return method === 'delete' && id !== undefined ? { [name]: id } : {};
}
