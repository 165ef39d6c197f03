/**
 * The ids that a list of ids and ranges names: `S-001..S-003` are three. Throws a `TypeError` when the ends of a range
 * differ in more than their number, or are not in order.
 */
export function expandIds(ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const [first = '', last] = id.split('..');
    return last === undefined ? [first] : between(first, last);
  });
}

function between(first: string, last: string): string[] {
  const [start, end] = [numberOf(first), numberOf(last)];
  if (start.prefix !== end.prefix || start.digits.length !== end.digits.length || !(start.number <= end.number)) {
    throw new TypeError(`\`ids\` should hold ranges such as \`S-001..S-074\`, instead got \`${first}..${last}\`.`);
  }
  const count = end.number - start.number + 1;
  const width = start.digits.length;
  return Array.from({ length: count }, (_, at) => start.prefix + String(start.number + at).padStart(width, '0'));
}

function numberOf(id: string): { prefix: string; digits: string; number: number } {
  const digits = /\d+$/.exec(id)?.[0] ?? '';
  return {
    prefix: id.slice(0, id.length - digits.length),
    digits,
    number: digits === '' ? Number.NaN : Number(digits),
  };
}
