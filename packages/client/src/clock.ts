/** What the passing of time looks like to the client; tests put a clock of their own here. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Runs something later, and gives what calls it off. */
  later: (run: () => void, milliseconds: number) => () => void;
  /** From 0 up to 1, without 1. */
  random: () => number;
}

/** Timers count in 32 bits, and take a longer time for none at all. */
const LONGEST = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  later: (run, milliseconds) => {
    const timer = setTimeout(run, Math.min(milliseconds, LONGEST));
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
