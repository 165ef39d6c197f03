/** How one attempt goes. */
export interface Step {
  /** The status of the answer; `undefined` when the connection fails, `'never'` when nothing comes. */
  status: number | 'never' | undefined;
  /** After how many milliseconds. */
  takes: number;
  /** How many seconds the answer asks to wait, and in which form. */
  retryAfter?: { seconds: number; form: 'seconds' | 'date' };
  body: 'whole' | 'breaks off' | 'stalls';
}

/** A call, and everything that will happen to it. */
export interface Script {
  method: 'GET' | 'PUT' | 'DELETE' | 'POST' | 'PATCH';
  key: string | undefined;
  steps: Step[];
  attempts: number;
  timeout: number;
  totalTimeout: number;
  maxRetryAfter: number;
  /** When the caller aborts, counted from the beginning. */
  abortAt: number | undefined;
  random: number;
}

export function writeScript(random: () => number): Script {
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const pick = <Item>(...items: Item[]) => items[whole(0, items.length - 1)] as Item;
  const some = <Item>(likelihood: number, make: () => Item) => (random() < likelihood ? make() : undefined);
  const writeStep = (): Step => {
    const seconds = pick(0, 1, 2, 5, 30, 61, 3600);
    const retryAfter = some(0.4, () => ({ seconds, form: pick('seconds' as const, 'date' as const) }));
    return {
      status: pick<Step['status']>(
        200,
        204,
        400,
        404,
        409,
        429,
        429,
        500,
        502,
        503,
        599,
        undefined,
        undefined,
        'never',
      ),
      takes: pick(0, 1, 40, 999, 1000, 1001, whole(0, 3000)),
      body: pick('whole', 'whole', 'whole', 'breaks off', 'stalls'),
      ...(retryAfter && { retryAfter }),
    };
  };
  const method = pick<Script['method']>('GET', 'PUT', 'DELETE', 'POST', 'POST', 'PATCH');
  return {
    method,
    key: method.startsWith('P') && method !== 'PUT' ? some(0.6, () => `key-${whole(1, 1e9)}`) : undefined,
    steps: Array.from({ length: 5 }, writeStep),
    attempts: whole(1, 5),
    timeout: pick(1000, 2000, 60_000),
    totalTimeout: pick(500, 5000, 60_000, 300_000),
    maxRetryAfter: pick(0, 2000, 60_000),
    abortAt: some(0.25, () => pick(0, 1, 1000, 1500, whole(0, 20_000))),
    // Without rest in binary, so that sums are exact.
    random: whole(0, 1023) / 1024,
  };
}

export type Outcome = number | 'connection' | 'timeout' | 'aborted';

/** What should come of a script: when each attempt begins, and the end. It is written without a look at the client. */
export function predict(script: Script): { starts: number[]; end: number; outcome: Outcome } {
  const { abortAt = Infinity } = script;
  const starts: number[] = [];
  const stop = (outcome: Outcome, end: number) => ({ starts, end, outcome });
  if (abortAt === 0) return stop('aborted', 0);
  for (let now = 0, lost = false; ;) {
    const step = script.steps[starts.length] as Step;
    starts.push(now);
    const { outcome, takes } = finish(step, Math.min(script.timeout, script.totalTimeout - now));
    now += takes;
    if (abortAt <= now) return stop('aborted', abortAt);
    const asked = typeof outcome === 'number' ? (step.retryAfter?.seconds ?? 0) * 1000 : 0;
    const wait = Math.max(asked, script.random * Math.min(30_000, 500 * 2 ** starts.length));
    const again = starts.length < script.attempts && isWorthwhile(script, outcome, lost);
    if (!again || asked > script.maxRetryAfter || now + wait >= script.totalTimeout) return stop(outcome, now);
    if (abortAt <= now + wait) return stop('aborted', abortAt);
    now += wait;
    lost ||= typeof outcome !== 'number';
  }
}

function finish({ status, takes, body }: Step, limit: number): { outcome: Outcome; takes: number } {
  if (status === 'never' || takes >= limit) return { outcome: 'timeout', takes: limit };
  if (status === undefined) return { outcome: 'connection', takes };
  if (status === 204 || body === 'whole') return { outcome: status, takes };
  const isRefusal = status >= 300;
  if (body === 'stalls') return { outcome: isRefusal ? status : 'timeout', takes: limit };
  return { outcome: isRefusal ? status : 'connection', takes };
}

function isWorthwhile({ method, key }: Script, outcome: Outcome, lost: boolean): boolean {
  if (outcome === 429) return true;
  if ((method === 'POST' || method === 'PATCH') && key === undefined) return false;
  if (outcome === 409) return lost && key !== undefined;
  return typeof outcome !== 'number' || outcome >= 500;
}
