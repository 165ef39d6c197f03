const WARM = 1000;
const CALLS = 4000;
const AT_ONCE = 8;

/** Prints how many milliseconds of the processor some thousand calls take, eight of them at any time. */
export async function timeCalls(call: () => Promise<unknown>): Promise<void> {
  await run(call, WARM);
  const start = process.cpuUsage();
  await run(call, CALLS);
  const { user, system } = process.cpuUsage(start);
  console.log((user + system) / 1000);
}

async function run(call: () => Promise<unknown>, count: number): Promise<void> {
  let left = count;
  const work = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
