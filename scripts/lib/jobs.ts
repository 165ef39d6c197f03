import { Worker } from 'node:worker_threads';
import { DescriptionError, type Description } from '@botbat/document';
import type { Warning } from './warnings.ts';

/** Texts by the path of their file inside `generated/`. */
export type Files = Map<string, string>;

/** What a job makes of a description. */
export interface Made {
  files: Files;
  /** What the files do not say as the description does. */
  warnings?: readonly Omit<Warning, 'product'>[];
}

/** What comes back from a thread: classes of errors do not. */
export type Answer = Made | { fault: { pointer: string; reason: string } };

export interface Job {
  /** @throws {DescriptionError} when the description is at fault */
  run(description: Description): Promise<Made>;
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
  const answer = new Promise<Answer>((resolve, reject) => worker.once('message', resolve).once('error', reject));
  const result = answer.then((made) => ('fault' in made ? refuse(options, made.fault) : made));
  result.catch(() => {}); // Whoever runs the job hears of it.
  return {
    run: (description) => (worker.postMessage(description), result),
    stop: () => void worker.terminate(),
  };
}

function refuse({ name, root }: JobOptions, { pointer, reason }: { pointer: string; reason: string }): never {
  const message = `\`#${pointer}\`: ${reason}`;
  throw new DescriptionError([{ rule: name, severity: 'error', message, file: root, line: 1, column: 1, pointer }]);
}
