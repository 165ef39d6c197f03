import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { UserError } from '../lib/main.ts';
import type { Answer } from './judge-worker.ts';
import type { JudgeOptions, Verdict } from './judge.ts';
import type { Changes } from './operator.ts';

export interface Case<Item> {
  item: Item;
  changes: Changes;
}

export interface Proceedings<Item> {
  judges: number;
  onVerdict: (item: Item, verdict: Verdict) => void;
  signal?: AbortSignal;
}

/**
 * Has several judges look at all cases, each at the next that nobody has taken.
 *
 * @param options - `root` is that of the description, which is copied for each judge
 * @param onVerdict - told of each verdict as it comes; what it throws ends everything
 * @param signal - ends everything; the copies are removed first
 * @returns the verdicts in the order of the cases
 * @throws {UserError} when a case cannot be judged
 * @throws {Error} the reason of the signal
 */
export async function judgeAll<Item>(
  cases: readonly Case<Item>[],
  texts: ReadonlyMap<string, string>,
  options: JudgeOptions,
  { judges, onVerdict, signal }: Proceedings<Item>,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const queue = [...cases.entries()];
  const folder = mkdtempSync(join(tmpdir(), 'botbat-mutants-'));
  const work = async (number: number): Promise<void> => {
    const worker = startJudge(join(folder, String(number)), texts, options);
    try {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [index, { item, changes }] = next;
        const verdict = await ask(worker, changes, JSON.stringify(item), signal);
        verdicts[index] = verdict;
        onVerdict(item, verdict);
      }
    } finally {
      queue.length = 0; // A fault ends the others, too.
      await worker.terminate();
    }
  };
  try {
    const all = await Promise.allSettled(Array.from({ length: judges }, (_, number) => work(number)));
    signal?.throwIfAborted();
    for (const one of all) if (one.status === 'rejected') throw one.reason;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return verdicts;
}

function startJudge(copy: string, texts: ReadonlyMap<string, string>, options: JudgeOptions): Worker {
  cpSync(dirname(options.root), copy, { recursive: true });
  const own = { ...options, root: join(copy, basename(options.root)) };
  return new Worker(new URL('./judge-worker.ts', import.meta.url), {
    workerData: { folder: copy, texts, options: own },
  });
}

async function ask(worker: Worker, changes: Changes, name: string, signal?: AbortSignal): Promise<Verdict> {
  const answered = once(worker, 'message', signal ? { signal } : {}) as Promise<[Answer]>;
  worker.postMessage(changes);
  const [answer] = await answered;
  if ('fault' in answer) throw new UserError(`A mutant cannot be judged: ${name}\n${answer.fault}`);
  return answer.verdict;
}
