import { listEvents, listOperations, type Description, type LocatedOperation } from '@botbat/document';

/** The `operationId`, or a name made of method and path where a description has none: `get /pets/{id}` → `getPetsId`. */
export function operationName({ method, path, operation }: LocatedOperation): string {
  const words = (operation.operationId ?? `${method} ${path}`).split(/[^A-Za-z0-9_$]+/).filter(Boolean);
  const [first = method, ...rest] = words;
  return [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
}

/** Every operation under its name; of two that would have the same, the second is `name_2`. */
export function nameOperations(description: Description): [name: string, operation: LocatedOperation][] {
  const free = freeNames();
  return listOperations(description).map((located) => [free(operationName(located)), located]);
}

/** Every event under its name; a second method of the same event is `name_2`. */
export function nameEvents(description: Description): [name: string, operation: LocatedOperation][] {
  const free = freeNames();
  return listEvents(description).map((located) => [free(located.path), located]);
}

/**
 * Gives each name once, with a number behind it when it is taken.
 *
 * @param fold - what makes two names the same
 */
export function freeNames(fold: (name: string) => string = (name) => name): (wanted: string) => string {
  const taken = new Set<string>();
  /** Where to go on counting: ten thousand that want the same name would count for ever. */
  const numbers = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    let number = numbers.get(fold(wanted)) ?? 2;
    while (taken.has(fold(name))) name = `${wanted}_${number++}`;
    numbers.set(fold(wanted), number);
    taken.add(fold(name));
    return name;
  };
}
