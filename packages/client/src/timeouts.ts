import type { Clock } from './clock.ts';

type Signal = AbortSignal | null | undefined;

/**
 * Does some work, but no longer than so many milliseconds and until the caller aborts. It ends at once then, also when
 * the work takes no notice of its signal; nothing stays behind.
 */
export function within<Result>(
  { later }: Clock,
  milliseconds: number,
  signal: Signal,
  toError: () => Error,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const end = (reason: unknown) => {
      clean();
      reject(reason);
      controller.abort(reason);
    };
    const clean = onAbortOrAfter(later, milliseconds, signal, end, () => end(toError()));
    const settle =
      <Value>(how: (value: Value) => void) =>
      (value: Value) => {
        clean();
        how(value);
      };
    work(controller.signal).then(settle(resolve), settle(reject));
  });
}

/** Waits, unless the caller aborts. */
export async function pause({ later }: Clock, milliseconds: number, signal: Signal): Promise<void> {
  signal?.throwIfAborted();
  let clean = () => {};
  const over = new Promise<void>((resolve, reject) => {
    clean = onAbortOrAfter(later, milliseconds, signal, reject, resolve);
  });
  return over.finally(clean);
}

function onAbortOrAfter(
  later: Clock['later'],
  milliseconds: number,
  signal: Signal,
  onAbort: (reason: unknown) => void,
  onTime: () => void,
): () => void {
  const abort = () => onAbort(signal?.reason);
  const cancel = later(onTime, milliseconds);
  signal?.addEventListener('abort', abort);
  return () => {
    cancel();
    signal?.removeEventListener('abort', abort);
  };
}
