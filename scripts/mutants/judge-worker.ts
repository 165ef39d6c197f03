// A judge in a thread of its own: answers each mutant's changes with a verdict, or with why there is none.
import { parentPort, workerData } from 'node:worker_threads';
import { openJudge, type JudgeOptions, type Verdict } from './judge.ts';
import type { Changes } from './operator.ts';

export type Answer = { verdict: Verdict } | { fault: string };

const { folder, texts, options } = workerData as {
  folder: string;
  texts: ReadonlyMap<string, string>;
  options: JudgeOptions;
};
const judge = openJudge(folder, texts, options);
judge.catch(() => {}); // Whoever asks hears of it.

parentPort?.on('message', async (changes: Changes) => {
  try {
    parentPort?.postMessage({ verdict: await (await judge).judge(changes) });
  } catch (error) {
    parentPort?.postMessage({ fault: (error as Error).message });
  }
});
