import { describe, expect, test } from 'vitest';
import { paginate, type Page } from './pages.ts';

type Input = { limit: number; cursor?: string };

/** A list of pages: each says what it holds and where the next one is. */
function serve(pages: { [cursor: string]: Page<number> | Error }) {
  const inputs: Input[] = [];
  const list = paginate(
    async (input: Input) => {
      inputs.push(input);
      const page = pages[input.cursor ?? ''];
      if (!page || page instanceof Error) throw page;
      return page;
    },
    { limit: 2 } as Input,
  );
  return { list, inputs, pages };
}

const collect = async <Item>(list: AsyncIterable<Item>, into: Item[] = []) => {
  for await (const item of list) into.push(item);
  return into;
};

const THREE = () => ({
  '': { data: [1, 2], cursor: 'b' },
  b: { data: [], cursor: 'c' } as Page<number>,
  c: { data: [3], cursor: null },
});

describe('a list', () => {
  test('gives the items of all pages, also after an empty one', async () => {
    const { list, inputs } = serve(THREE());
    expect(await collect(list)).toEqual([1, 2, 3]);
    expect(inputs).toEqual([{ limit: 2 }, { limit: 2, cursor: 'b' }, { limit: 2, cursor: 'c' }]);
  });

  test('gives pages as they came', async () => {
    const pages = THREE();
    expect(await collect(serve(pages).list.pages())).toEqual(Object.values(pages));
  });

  test('begins where the input says', async () => {
    const fetchPage = async ({ cursor }: { cursor?: string }) => ({ data: [cursor], cursor: null });
    expect(await collect(paginate(fetchPage, { cursor: 'x' }))).toEqual(['x']);
  });

  test('asks for no page before it is needed', async () => {
    const { list, inputs } = serve(THREE());
    for await (const item of list) if (item === 2) break;
    expect([inputs.length, list.cursor]).toEqual([1, undefined]);
  });

  test('is over when it was read', async () => {
    const { list } = serve(THREE());
    await collect(list);
    expect([list.cursor, await collect(list)]).toEqual([null, []]);
  });
});

describe('after an error', () => {
  test('a list goes on with the page that failed', async () => {
    const { list, pages } = serve({ ...THREE(), c: new Error('broken') });
    const items: number[] = [];
    await expect(collect(list, items)).rejects.toThrow('broken');
    expect([items, list.cursor]).toEqual([[1, 2], 'c']);
    pages['c'] = THREE().c;
    expect(await collect(list, items)).toEqual([1, 2, 3]);
  });

  test('of its reader, a list gives the page again', async () => {
    const { list } = serve(THREE());
    const first = list[Symbol.asyncIterator]();
    await first.next();
    await first.return?.();
    expect(await collect(list)).toEqual([1, 2, 3]);
  });
});

describe('a cursor that comes again', () => {
  test.each<[string, { [cursor: string]: Page<number> }, string]>([
    ['at once', { '': { data: [1], cursor: 'b' }, b: { data: [2], cursor: 'b' } }, 'b'],
    [
      'after others',
      { '': { data: [1], cursor: 'b' }, b: { data: [2], cursor: 'c' }, c: { data: [], cursor: 'b' } },
      'b',
    ],
    ['as none', { '': { data: [1, 2], cursor: undefined as never } }, 'undefined'],
  ])('%s ends the list with an error', async (_, pages, cursor) => {
    const items: number[] = [];
    const message = `The cursor '${cursor}' came again: the list would never end.`;
    await expect(collect(serve(pages).list, items)).rejects.toThrow(new Error(message));
    expect(items).toEqual([1, 2]);
  });
});
