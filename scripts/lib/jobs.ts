import { Worker } from 'node:worker_threads';
import type { Description } from '@botbat/document';

/** Texts by the path of their file inside `generated/`. */
export type Files = Map<string, string>;

export interface Job {
  run(description: Description): Promise<Files>;
  stop(): void;
}

/** What a job goes by. */
export interface JobOptions {
  name: string;
  /** The path of the root of the description. */
  root: string;
  /** Whether the description is written here, and held to our rules. */
  isOurs: boolean;
}

/** Starts a thread that loads the code of a job (see job-worker.ts) and waits for a description. */
export function startJob(options: JobOptions): Job {
  const worker = new Worker(new URL('./job-worker.ts', import.meta.url), { workerData: options });
  const result = new Promise<Files>((resolve, reject) => worker.once('message', resolve).once('error', reject));
  result.catch(() => {}); // Whoever runs the job hears of it.
  return {
    run: (description) => (worker.postMessage(description), result),
    stop: () => void worker.terminate(),
  };
}
