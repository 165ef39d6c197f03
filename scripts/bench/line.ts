import type { Times } from './alternate.ts';
import { median } from './median.ts';

/** One figure as a line of JSON: the medians in milliseconds, and ours as a share of the peer's. */
export function formatLine(bench: string, peer: string, times: Times): string {
  const [ours, other] = [median(times.ours), median(times.peer)];
  return JSON.stringify({
    bench,
    ours_ms: round(ours, 1),
    peer,
    peer_ms: round(other, 1),
    ratio: round(ours / other, 2),
  });
}

function round(number: number, digits: number): number {
  return Number(number.toFixed(digits));
}
