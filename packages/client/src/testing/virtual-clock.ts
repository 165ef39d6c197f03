import type { Clock } from '../clock.ts';
import { idle } from './idle.ts';

/** A clock that stands still until what is waited for has nothing else to do, and then goes on to the next timer. */
export interface VirtualClock extends Clock {
  /** Timers that were neither fired nor called off. */
  pending: () => number;
  /** Lets the time pass until the promise is settled. */
  run: <Result>(promise: Promise<Result>) => Promise<Result>;
}

export function createVirtualClock(random: () => number = () => 0.5, start = 1_800_000_000_000): VirtualClock {
  let [now, order] = [start, 0];
  const timers = new Map<number, { at: number; run: () => void }>();
  const later = (run: () => void, milliseconds: number) => {
    const id = (order += 1);
    timers.set(id, { at: now + Math.max(0, milliseconds), run });
    return () => void timers.delete(id);
  };
  const fireNext = () => {
    const [next] = [...timers].sort(([one, { at }], [other, { at: then }]) => at - then || one - other);
    if (!next) throw new Error('Nothing will ever happen.');
    timers.delete(next[0]);
    now = next[1].at;
    next[1].run();
  };
  const run = async <Result>(promise: Promise<Result>) => {
    let settled = false;
    const settle = () => void (settled = true);
    promise.then(settle, settle);
    for (;;) {
      await idle();
      if (settled) return promise;
      fireNext();
    }
  };
  return { now: () => now, later, random, pending: () => timers.size, run };
}
