import { KINDS } from './kinds.ts';
import type { Place } from './place.ts';
import type { Row } from './trace.ts';

/** The table for people: id, who carries it, what proves it, and what is missing. */
export function printRows(rows: readonly Row[]): string {
  const lines = rows.map((row) => [row.id, shorten(row.carriers.map(printPlace)), checksOf(row), stateOf(row)]);
  const all = [['id', 'carrier', 'checks', 'state'], ...lines];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  return all
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** How many are proven, and how many wait for what. */
export function summarize(rows: readonly Row[]): string {
  const proven = rows.filter((row) => stateOf(row) === 'proven').length;
  const waiting = KINDS.flatMap((kind) => {
    const count = rows.filter(({ pending }) => pending.includes(kind)).length;
    return count === 0 ? [] : [`${kind} ${count}`];
  });
  const broken = rows.filter(({ isGreen }) => !isGreen).length;
  const counts = [
    `${proven} proven`,
    ...(broken > 0 ? [`${broken} broken`] : []),
    `${rows.length - proven - broken} pending`,
  ];
  return `${rows.length} requirements: ${counts.join(', ')}${waiting.length > 0 ? ` (${waiting.join(', ')})` : ''}`;
}

export function stateOf({ pending, isGreen }: Row): string {
  if (!isGreen) return 'broken';
  return pending.length === 0 ? 'proven' : `pending ${pending.join(', ')}`;
}

export function printPlace({ file, line }: Place): string {
  return `${file}:${line}`;
}

function checksOf({ rules, tests }: Row): string {
  return shorten([...rules, ...tests.map(printPlace)], 2) || '-';
}

function shorten(texts: readonly string[], count = 1): string {
  const more = texts.length - count;
  return [...texts.slice(0, count), ...(more > 0 ? [`+${more}`] : [])].join(' ') || '-';
}
