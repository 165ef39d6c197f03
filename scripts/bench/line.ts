import type { Memory, Times } from './alternate.ts';
import { median } from './median.ts';

/** One figure as a line of JSON: the medians in milliseconds, ours as a share of the peer's, and the most megabytes. */
export function formatLine(bench: string, peer: string, times: Times, memory?: Memory): string {
  const [ours, other] = [median(times.ours), median(times.peer)];
  return JSON.stringify({
    bench,
    ours_ms: round(ours, 1),
    peer,
    peer_ms: round(other, 1),
    ratio: round(ours / other, 2),
    ...(memory && { ours_mb: round(memory.ours, 0), peer_mb: round(memory.peer, 0) }),
  });
}

function round(number: number, digits: number): number {
  return Number(number.toFixed(digits));
}
