const BASE = 500;
const CAP = 30_000;

/**
 * How many milliseconds to wait after so many attempts: any time up to a bound that doubles. The whole of it is random,
 * so that clients which failed together do not come back together.
 */
export function toBackoff(attempt: number, random: () => number): number {
  return random() * Math.min(CAP, BASE * 2 ** attempt);
}
