/** Waits until all has gone on that can without a timer, as far as a platform shows: after the tasks that are ready. */
export const idle: () => Promise<unknown> =
  'setImmediate' in globalThis ? () => new Promise<void>((resolve) => setImmediate(resolve)) : takeTurns;

/** Browsers have no `setImmediate`, and read a body in tasks of its own, one behind the other. */
const TURNS = 5;

async function takeTurns(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await takeTurn();
}

/** A message comes behind the tasks that are ready; a timer would come too late, after four milliseconds. */
function takeTurn(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  const turn = new Promise((resolve) => (port1.onmessage = resolve));
  port2.postMessage(0);
  return turn.finally(() => port1.close());
}
