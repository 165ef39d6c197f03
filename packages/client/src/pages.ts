/** What lists are made of. */
export interface Page<Item> {
  data: readonly Item[];
  /** Where the next page starts; `null` on the last page. */
  cursor: string | null;
}

/**
 * A list, page after page; `for await` gives its items, `pages()` the pages. When it ends early, another loop over it
 * begins with the page that was not used up.
 */
export interface Pages<Item, Which extends Page<Item> = Page<Item>> extends AsyncIterable<Item> {
  /** Where the page starts that comes next: `undefined` at the start of the list, `null` after its end. */
  readonly cursor: string | null | undefined;
  pages(): AsyncGenerator<Which, void, undefined>;
}

/**
 * Reads a list to its end.
 *
 * @param fetchPage - gives the page for an input
 * @throws {Error} when a cursor comes again, since the list would never end
 */
export function paginate<Item, Which extends Page<Item>, Input extends { cursor?: string | undefined }>(
  fetchPage: (input: Input) => Promise<Which & Page<Item>>,
  input: Input,
): Pages<Item, Which> {
  const used = new Set<string | null | undefined>([undefined, input.cursor]);
  let cursor: string | null | undefined = input.cursor;

  async function* pages() {
    while (cursor !== null) {
      const page = await fetchPage(cursor === undefined ? input : { ...input, cursor });
      yield page;
      if (used.has(page.cursor)) throw new Error(`The cursor '${page.cursor}' came again: the list would never end.`);
      used.add((cursor = page.cursor));
    }
  }

  async function* items() {
    for await (const page of pages()) yield* page.data;
  }

  return {
    get cursor() {
      return cursor;
    },
    pages,
    [Symbol.asyncIterator]: items,
  };
}
