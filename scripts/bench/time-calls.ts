import { createInterface } from 'node:readline';

const WARM = 5000;
const CALLS = 500;
const AT_ONCE = 8;

/**
 * For each line on stdin makes some hundred calls, eight of them at any time, and prints how many milliseconds of the
 * processor they took. The process lives on between the lines, so that short runs of two sides can alternate.
 */
export async function timeCalls(call: () => Promise<unknown>): Promise<void> {
  await run(call, WARM);
  for await (const _ of createInterface({ input: process.stdin })) {
    const start = process.cpuUsage();
    await run(call, CALLS);
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1000);
  }
}

async function run(call: () => Promise<unknown>, count: number): Promise<void> {
  let left = count;
  const work = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
