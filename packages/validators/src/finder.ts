/** What has to be known of an operation to find it. */
interface Located {
  readonly method: string;
  readonly path: string;
}

type Find<Id extends string> = (method: string, path: string) => Id | undefined;

interface Route<Id extends string> {
  readonly id: Id;
  readonly method: string;
  /** What its path matches. */
  readonly pattern: RegExp;
}

/**
 * Makes what finds operations by method and path, of any description.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#path-templating-matching
 */
export function createFinder<Id extends string>(operations: { readonly [id in Id]: Located }): Find<Id> {
  let routes: readonly Route<Id>[] | undefined;
  return (method, path) => {
    routes ??= listRoutes(operations);
    const name = method.toUpperCase();
    return routes.find((route) => route.method === name && route.pattern.test(path))?.id;
  };
}

/** The operations in the order in which they are tried. */
function listRoutes<Id extends string>(operations: { readonly [id in Id]: Located }): Route<Id>[] {
  const ranked = (Object.keys(operations) as Id[]).map((id) => [rankOf(operations[id].path), id] as const);
  ranked.sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  return ranked.map(([, id]) => ({ id, method: operations[id].method, pattern: toPattern(operations[id].path) }));
}

function toPattern(path: string): RegExp {
  const texts = path.split(/\{[^}]*\}/).map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${texts.join('[^/]+')}$`);
}

/** Sorts a text before a parameter, from the left, and what goes on with a segment before what ends it. */
function rankOf(path: string): string {
  return path.replaceAll(/\{[^}]*\}|(?=\/|$)/g, '\uffff');
}
