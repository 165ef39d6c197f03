import type { Contract, Place } from '../contract.ts';
import type { Changes, Operator } from '../operator.ts';

const pathItems = ({ operations }: Contract) => [...new Map(operations.map((place) => [place.file, place])).values()];

/** Moves a file that only the root refers to, and tells the root. */
function move({ file }: Place, to: string, { texts, root }: Contract): Changes {
  const text = (texts.get(root.file) ?? '').replace(`$ref: ${file}\n`, `$ref: ${to}\n`);
  return new Map([
    [root.file, text],
    [file, undefined],
    [to, texts.get(file)],
  ]);
}

/** Defects of the files themselves. */
export const fileOperators: readonly Operator[] = [
  {
    rule: 'file-name',
    name: 'path-item-with-another-name',
    targets: pathItems,
    make: (target: Place, contract) => move(target, target.file.replace('.yaml', '_resource.yaml'), contract),
  },
  {
    rule: 'file-name',
    name: 'event-with-another-name',
    targets: ({ events }) => events,
    make: (target: Place, contract) => move(target, target.file.replace('.yaml', '_event.yaml'), contract),
  },
  {
    rule: 'file-unreachable',
    name: 'copy-that-nothing-refers-to',
    targets: ({ schemas }) => schemas,
    make: ({ file }: Place, { texts }) => new Map([[file.replace('.yaml', ' copy.yaml'), texts.get(file)]]),
  },
  {
    rule: 'file-unreachable',
    name: 'guide-that-nothing-names',
    targets: ({ root }) => [root],
    make: () => new Map([['guides/drafts.md', '# Drafts\n']]),
  },
  {
    rule: 'no-yaml-alias',
    name: 'anchor',
    targets: ({ schemas }) => schemas.filter(({ value }) => value['type'] !== undefined),
    make: ({ file }: Place, { edit }) => edit(file).edit(['type'], (type) => `&kind ${type}`),
  },
  {
    rule: 'no-yaml-alias',
    name: 'alias',
    targets: ({ schemas }) => schemas.filter(({ value }) => value['examples']?.length === 1),
    make: ({ file }: Place, { edit }) => edit(file).add([], 'x-note: &note kept\nx-again: *note'),
  },
  {
    rule: 'no-yaml-alias',
    name: 'merge-key',
    targets: pathItems,
    make: ({ file }: Place, { edit }) => edit(file).add([], 'x-all: &all { x-note: kept }\nx-more: { <<: *all }'),
  },
];
