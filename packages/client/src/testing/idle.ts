/** Waits until all has been done that can be done without a timer. */
export const idle: () => Promise<unknown> =
  'setImmediate' in globalThis ? () => new Promise<void>((resolve) => setImmediate(resolve)) : stepBack;

/** What TypeScript does not know of Chromium. */
interface Scheduler {
  postTask: (run: () => void, options: { priority: 'background' }) => Promise<void>;
}

/** A browser reads a body in several tasks, each of which asks for the next; this one comes behind all of them. */
async function stepBack(): Promise<void> {
  const { scheduler } = globalThis as unknown as { scheduler: Scheduler };
  await scheduler.postTask(() => {}, { priority: 'background' });
}
