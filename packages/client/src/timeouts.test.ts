import { describe, expect, test } from 'vitest';
import { systemClock } from './clock.ts';
import { createVirtualClock } from './testing/virtual-clock.ts';
import { pause, within } from './timeouts.ts';

const late = new Error('late');
const never = () => new Promise<never>(() => {});

/** Does something with a signal, and tells how many listeners and timers are left. */
async function use(work: (clock: ReturnType<typeof createVirtualClock>, signal: AbortSignal) => Promise<unknown>) {
  const [clock, { signal, count }] = [createVirtualClock(), countListeners()];
  const [result] = await Promise.allSettled([clock.run(work(clock, signal))]);
  return [result?.status, count(), clock.pending()];
}

/** A signal that tells how many listen to it; the web itself does not. */
function countListeners(): { signal: AbortSignal; count: () => number } {
  const [{ signal }, listeners] = [new AbortController(), new Set<unknown>()];
  const add: typeof signal.addEventListener = (_: string, listener: unknown) => void listeners.add(listener);
  const remove: typeof signal.removeEventListener = (_: string, listener: unknown) => void listeners.delete(listener);
  return {
    signal: Object.assign(signal, { addEventListener: add, removeEventListener: remove }),
    count: () => listeners.size,
  };
}

describe('nothing stays behind', () => {
  test.each<[string, Parameters<typeof use>[0], string]>([
    ['a pause', (clock, signal) => pause(clock, 10, signal), 'fulfilled'],
    [
      'work that is done',
      (clock, signal) =>
        within(
          clock,
          10,
          signal,
          () => late,
          async () => 1,
        ),
      'fulfilled',
    ],
    [
      'work that fails',
      (clock, signal) =>
        within(
          clock,
          10,
          signal,
          () => late,
          () => Promise.reject(late),
        ),
      'rejected',
    ],
    ['work that is late', (clock, signal) => within(clock, 10, signal, () => late, never), 'rejected'],
  ])('of %s', async (_, work, status) => {
    expect(await use(work)).toEqual([status, 0, 0]);
  });
});

describe('the clock of the system', () => {
  test('knows the time', () => {
    expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(1000);
    expect(systemClock.random()).toBeLessThan(1);
  });

  test('runs something later, or not', async () => {
    const ran: string[] = [];
    systemClock.later(() => ran.push('never'), 1)();
    await new Promise<void>((resolve) => systemClock.later(resolve, 5));
    expect(ran).toEqual([]);
  });

  test.each([2 ** 31, Infinity])('does not take %d milliseconds for none', async (milliseconds) => {
    let ran = false;
    const cancel = systemClock.later(() => void (ran = true), milliseconds);
    await new Promise((resolve) => setTimeout(resolve, 10));
    cancel();
    expect(ran).toBe(false);
  });
});
