import { describe, expect, test, vi } from 'vitest';
import { DescriptionError, type Finding } from '@botbat/document';
import { startLoop, type State, type Steps } from './loop.ts';

const finding: Finding = { rule: 'a', severity: 'error', message: 'A.', file: 'a.yaml', line: 1, column: 1 };
const nothing = async () => [];

/** A loop whose states are kept, and whose steps find nothing unless told otherwise. */
function follow(steps: Partial<Steps>) {
  const states: State[] = [];
  const all = { check: nothing, checkMore: nothing, build: async () => {}, ...steps };
  const loop = startLoop(all, (state) => states.push(state));
  const settled = () => vi.waitFor(() => expect(states.at(-1)?.step).toBe('wait'));
  return { loop, states, settled, last: () => states.at(-1) as State };
}

/** A step that ends when the test says so. */
function held<Value>() {
  const calls: PromiseWithResolvers<Value>[] = [];
  const step = () => {
    const call = Promise.withResolvers<Value>();
    calls.push(call);
    return call.promise;
  };
  return { step, calls };
}

describe('the loop', () => {
  test('goes through all steps when nothing is found, from the start', async () => {
    const { settled, states, last } = follow({});
    await settled();
    expect([...new Set(states.map(({ step }) => step))]).toEqual(['check', 'checkMore', 'build', 'wait']);
    expect(last()).toMatchObject({ change: 0, checked: 0, built: 0, findings: [], fault: undefined });
  });

  test('makes nothing of what has findings, be they early or late', async () => {
    const build = vi.fn(async () => {});
    const early = follow({ check: async () => [finding], build });
    const late = follow({ checkMore: async () => [finding], build });
    await Promise.all([early.settled(), late.settled()]);
    expect(build).not.toHaveBeenCalled();
    expect([early.last(), late.last()]).toEqual(
      Array(2).fill(expect.objectContaining({ findings: [finding], checked: 0, built: -1 })),
    );
  });

  test('takes for findings what leaves nothing to work with', async () => {
    const { settled, last } = follow({ check: () => Promise.reject(new DescriptionError([finding])) });
    await settled();
    expect(last()).toMatchObject({ findings: [finding], fault: undefined });
  });

  test('never calls findings fresh that are of an earlier change', async () => {
    const check = held<Finding[]>();
    const { loop, last, settled, states } = follow({ check: check.step });
    loop.change();
    check.calls[0]?.resolve([finding]);
    await vi.waitFor(() => expect(check.calls).toHaveLength(2));
    expect(last()).toMatchObject({ findings: [finding], checked: 0, change: 1 });
    check.calls[1]?.resolve([]);
    await settled();
    expect(last()).toMatchObject({ findings: [], checked: 1, change: 1, built: 1 });
    expect(states.filter(({ checked, change, step }) => checked < change && step !== 'check')).toEqual([]);
  });

  test('looks once at two changes during one look', async () => {
    const check = held<Finding[]>();
    const { loop, settled, last } = follow({ check: check.step });
    loop.change();
    loop.change();
    check.calls[0]?.resolve([]);
    await vi.waitFor(() => expect(check.calls).toHaveLength(2));
    check.calls[1]?.resolve([]);
    await settled();
    expect([check.calls.length, last().checked]).toEqual([2, 2]);
  });

  test('does not wait for a late step of an earlier change, and drops what it finds', async () => {
    const late = held<Finding[]>();
    const { loop, settled, last } = follow({ checkMore: late.step });
    await vi.waitFor(() => expect(late.calls).toHaveLength(1));
    loop.change();
    await vi.waitFor(() => expect(late.calls).toHaveLength(2));
    late.calls[0]?.resolve([finding]);
    late.calls[1]?.resolve([]);
    await settled();
    expect(last()).toMatchObject({ findings: [], checked: 1, built: 1 });
  });

  test('ends a build that a change has overtaken, and does not count it', async () => {
    const signals: AbortSignal[] = [];
    const builds = held<void>();
    const build = (signal: AbortSignal) => (signals.push(signal), builds.step());
    const { loop, settled, last } = follow({ build });
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    loop.change();
    expect(signals[0]?.aborted).toBe(true);
    builds.calls[0]?.resolve();
    await vi.waitFor(() => expect(builds.calls).toHaveLength(2));
    expect(last().built).toBe(-1);
    builds.calls[1]?.resolve();
    await settled();
    expect(last().built).toBe(1);
  });

  test.each(['check', 'checkMore', 'build'] as const)(
    'outlives a fault of %s, and says it until it is gone',
    async (step) => {
      let isBroken = true;
      const steps = { [step]: async () => (isBroken ? Promise.reject(new Error('Out of memory.')) : []) };
      const { loop, settled, last } = follow(steps);
      await settled();
      expect(last()).toMatchObject({ fault: 'Out of memory.', built: -1 });
      isBroken = false;
      loop.change();
      await settled();
      expect(last()).toMatchObject({ fault: undefined, checked: 1, built: 1 });
    },
  );

  test('says nothing more when it is stopped', async () => {
    const check = held<Finding[]>();
    const { loop, states } = follow({ check: check.step });
    const before = states.length;
    const stopped = loop.stop();
    check.calls[0]?.resolve([finding]);
    await stopped;
    expect(states).toHaveLength(before);
  });
});
