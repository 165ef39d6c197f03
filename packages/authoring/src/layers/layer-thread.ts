import { Worker } from 'node:worker_threads';
import { DescriptionError, type Description, type Finding } from '@botbat/document';
import type { LayerName, LayerOptions } from './layer.ts';

/** What a thread answers: findings, perhaps of a description that cannot be read, or a fault of its own. */
export type Answer = { findings: readonly Finding[]; isFatal: boolean } | { fault: string };

/** A layer in a thread of its own. */
export interface LayerThread {
  /**
   * @param bundle - as of `Layer`
   * @returns what the layer finds now
   * @throws {DescriptionError} when the description or the configuration cannot be used
   */
  run(bundle?: Description): Promise<readonly Finding[]>;
  stop(): void;
}

const OVER = 'The thread of a layer has ended.';

/**
 * Starts a thread that loads the code of a layer and waits.
 *
 * @param isQuiet - whether the thread lets all others go first
 */
export function startLayer(name: LayerName, options: LayerOptions, { isQuiet = false } = {}): LayerThread {
  const worker = new Worker(new URL('./layer-worker.ts', import.meta.url), { workerData: { name, options, isQuiet } });
  let last: Promise<unknown> = Promise.resolve();
  let isOver = false;
  worker.once('exit', () => (isOver = true));
  const ask = async (bundle?: Description): Promise<readonly Finding[]> => {
    if (isOver) throw new Error(OVER);
    const answer = nextAnswer(worker);
    worker.postMessage(bundle);
    return read(await answer);
  };
  return {
    run: (bundle) => {
      const next = () => ask(bundle);
      const run = last.then(next, next); // One question at a time.
      last = run;
      return run;
    },
    stop: () => void worker.terminate(),
  };
}

function nextAnswer(worker: Worker): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle =
      <Value>(done: (value: Value) => void) =>
      (value: Value) => {
        worker.off('message', answered).off('error', failed).off('exit', ended);
        done(value);
      };
    const answered = settle(resolve);
    const failed = settle(reject);
    const ended = settle(() => reject(new Error(OVER)));
    worker.on('message', answered).on('error', failed).on('exit', ended);
  });
}

function read(answer: Answer): readonly Finding[] {
  if ('fault' in answer) throw new Error(answer.fault);
  if (answer.isFatal) throw new DescriptionError(answer.findings);
  return answer.findings;
}
