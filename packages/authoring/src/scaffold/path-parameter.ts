import { basename, dirname, join } from 'node:path';
import { addComponent, componentOf, refTo, type Draft } from './draft.ts';
import type { Plan } from './plan.ts';
import { ScaffoldError } from './scaffold-error.ts';
import { nameOf } from './source.ts';
import type { Thing } from './thing.ts';

/**
 * The file of the parameter of a path, which is written when it is that of the thing and not there.
 *
 * @throws {ScaffoldError} when nothing says what it is the id of
 */
export function pathParameter(draft: Draft, id: string, plan: Plan, thing: Thing): string {
  const known = [...draft.source.files].find((file) => {
    return basename(dirname(file)) === 'parameters' && draft.source.read(file)['name'] === id;
  });
  if (known !== undefined) return known;
  const isOwn = plan.itemPath.endsWith(`{${id}}`);
  const schema = componentOf(draft, 'schemas', `${thing.name}Id`);
  if (!isOwn || schema === undefined || !thing.id)
    throw new ScaffoldError(`No parameter is called \`${id}\`. Begin what it is the id of first.`);
  const name = nameOf(schema);
  const file = join(draft.source.folder, thing.folder, 'parameters', `${name}.yaml`);
  if (draft.files.has(file)) return file;
  return addComponent(draft, thing.folder, 'parameters', name, {
    name: id,
    in: 'path',
    description: `Which ${thing.phrase} the request is about.`,
    required: true,
    schema: refTo(schema),
    example: thing.id.example(),
  });
}
