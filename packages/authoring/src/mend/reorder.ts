import type { Reordering } from './reordering.ts';
import { slotsOf, type Slot } from './slots.ts';

/** A reordering, and where it takes place. */
interface Move {
  slots: readonly Slot[];
  order: readonly number[];
}

/** The text after the reorderings, which may be inside each other. */
export function reorder(text: string, reorderings: readonly Reordering[]): string {
  const moves = reorderings.flatMap(({ collection, order }): Move[] => {
    const slots = slotsOf(text, collection);
    return slots ? [{ slots, order }] : [];
  });
  const outermostFirst = moves.toSorted((left, right) => startOf(left) - startOf(right) || endOf(right) - endOf(left));
  return write(text, { start: 0, end: text.length }, outermostFirst);
}

/** The text of a range, whose items and what is inside them have changed places. */
function write(text: string, { start, end }: Slot, moves: readonly Move[]): string {
  const inside = moves.filter((move) => startOf(move) >= start && endOf(move) <= end);
  const [move] = inside;
  if (!move) return text.slice(start, end);
  const rest = inside.slice(1);
  const { slots, order } = move;
  const pieces = order.map((from, to) => {
    const gap = text.slice(slots[to]?.end, slots[to + 1]?.start ?? slots[to]?.end);
    return write(text, slots[from] as Slot, rest) + gap;
  });
  const before = text.slice(start, startOf(move));
  return before + pieces.join('') + write(text, { start: endOf(move), end }, rest);
}

function startOf({ slots }: Move): number {
  return slots[0]?.start ?? 0;
}

function endOf({ slots }: Move): number {
  return slots.at(-1)?.end ?? 0;
}
