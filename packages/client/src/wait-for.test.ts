import { describe, expect, test } from 'vitest';
import { TimeoutError } from './errors.ts';
import { createVirtualClock } from './testing/virtual-clock.ts';
import { waitFor, type WaitOptions } from './wait-for.ts';

/** Answers one after the other; the last one again and again. Tells when it was asked. */
function answer(...answers: { data: string; retryAfter?: string }[]) {
  const clock = createVirtualClock();
  const start = clock.now();
  const asked: number[] = [];
  const poll = async () => {
    asked.push((clock.now() - start) / 1000);
    const { data, retryAfter } = (answers.length > 1 ? answers.shift() : answers[0]) ?? { data: '' };
    return { data, response: new Response(null, { headers: retryAfter ? { 'Retry-After': retryAfter } : {} }) };
  };
  const wait = (options: Partial<WaitOptions<string>> = {}) =>
    clock.run(waitFor(poll, { isDone: (data) => data === 'done', ...options }, clock));
  return { clock, asked, wait };
}

const [BUSY, DONE] = [{ data: 'busy' }, { data: 'done' }];

describe('waiting', () => {
  test('ends at once when it is done', async () => {
    const { wait, asked, clock } = answer(DONE);
    expect([await wait(), asked, clock.pending()]).toEqual(['done', [0], 0]);
  });

  test('has pauses that double up to half a minute', async () => {
    const { wait, asked } = answer(...Array.from({ length: 8 }, () => BUSY), DONE);
    await wait();
    expect(asked).toEqual([0, 1, 3, 7, 15, 31, 61, 91, 121]);
  });

  test('has no pause shorter than asked for', async () => {
    const { wait, asked } = answer({ ...BUSY, retryAfter: '45' }, { ...BUSY, retryAfter: '1' }, DONE);
    await wait();
    expect(asked).toEqual([0, 45, 47]);
  });

  test('tells of each answer', async () => {
    const seen: string[] = [];
    await answer(BUSY, BUSY, DONE).wait({ onProgress: (data) => seen.push(data) });
    expect(seen).toEqual(['busy', 'busy', 'done']);
  });
});

describe('waiting in vain', () => {
  test('ends with a last question at the deadline', async () => {
    const { wait, asked, clock } = answer(BUSY);
    await expect(wait({ deadline: 10_000 })).rejects.toThrow(TimeoutError);
    expect([asked, clock.pending()]).toEqual([[0, 1, 3, 7, 10], 0]);
  });

  test('ends at once when the pause asked for would be too long', async () => {
    const { wait, asked, clock } = answer({ ...BUSY, retryAfter: '11' });
    const start = clock.now();
    await expect(wait({ deadline: 10_000 })).rejects.toThrow('What was waited for has not come in time.');
    expect([asked, clock.now() - start]).toEqual([[0], 0]);
  });

  test('ends when an answer does not come', async () => {
    const clock = createVirtualClock();
    const waiting = waitFor(() => new Promise<never>(() => {}), { isDone: () => true, deadline: 5000 }, clock);
    await expect(clock.run(waiting)).rejects.toThrow(TimeoutError);
  });

  test('ends with an error of the question', async () => {
    const failing = waitFor(() => Promise.reject(new Error('broken')), { isDone: () => true });
    await expect(failing).rejects.toThrow('broken');
  });

  test.each([
    ['before it began', 0],
    ['in a pause', 2000],
  ])('ends with the reason of an abort %s', async (_, milliseconds) => {
    const { wait, clock } = answer(BUSY);
    const controller = new AbortController();
    const abort = () => controller.abort('enough');
    if (milliseconds) clock.later(abort, milliseconds);
    else abort();
    await expect(wait({ signal: controller.signal })).rejects.toBe('enough');
    expect(clock.pending()).toBe(0);
  });
});
