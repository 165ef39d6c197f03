import { describe, expect, test } from 'vitest';
import { ConnectionError, TimeoutError } from './index.ts';
import { predict, writeScript, type Outcome, type Script, type Step } from './testing/faults.ts';
import { createRandom } from './testing/random.ts';
import { STYLES, type Told } from './testing/styles.ts';
import { createVirtualClock, type VirtualClock } from './testing/virtual-clock.ts';

const SCRIPTS = 10_000;
const REASON = new Error('aborted');
const BODY = { name: 'Ada' };
const LOST = new TypeError('fetch failed');

const BODIES: { [kind in Step['body']]: () => BodyInit } = {
  whole: () => '{}',
  'breaks off': () => new ReadableStream({ pull: (controller) => controller.error(LOST) }),
  stalls: () => new ReadableStream(),
};

function answer({ status, takes, retryAfter, body }: Step, clock: VirtualClock): Promise<Response> {
  return new Promise((resolve, reject) => {
    if (status === 'never') return;
    clock.later(() => {
      if (status === undefined) return reject(LOST);
      const { seconds = 0, form } = retryAfter ?? {};
      // A date has whole seconds, so that it is rounded up.
      const date = new Date(Math.ceil(clock.now() / 1000 + seconds) * 1000).toUTCString();
      const headers = new Headers(form && { 'Retry-After': form === 'date' ? date : `${seconds}` });
      if (form === 'date') headers.set('Date', new Date(Date.parse(date) - seconds * 1000).toUTCString());
      resolve(new Response(status === 204 ? null : BODIES[body](), { status, headers }));
    }, takes);
  });
}

function toOutcome(told: Told): Outcome {
  if ('data' in told) return told.data === undefined ? 204 : 200;
  if ('status' in told) return told.status;
  if (told.thrown === REASON) return 'aborted';
  if (told.thrown instanceof ConnectionError) return 'connection';
  if (told.thrown instanceof TimeoutError) return 'timeout';
  throw told.thrown;
}

/** Acts a script out, and tells what happened. */
async function act(script: Script, style: (typeof STYLES)[number][1]) {
  const clock = createVirtualClock(() => script.random);
  const [start, controller] = [clock.now(), new AbortController()];
  if (script.abortAt === 0) controller.abort(REASON);
  const callOff = script.abortAt ? clock.later(() => controller.abort(REASON), script.abortAt) : () => {};
  const sent: { at: number; key: string | null; body: unknown; isFresh: boolean }[] = [];
  const fetch = (_: string, { headers, body, signal }: RequestInit) => {
    const key = new Headers(headers).get('Idempotency-Key');
    sent.push({ at: clock.now() - start, key, body, isFresh: signal?.aborted === false });
    return answer(script.steps[sent.length - 1] as Step, clock);
  };
  const { attempts, timeout, totalTimeout, maxRetryAfter, method, key } = script;
  const options = { apiKey: 'bb_test_1', fetch, attempts, timeout, totalTimeout, maxRetryAfter };
  const body = method.startsWith('P') ? BODY : undefined;
  const ask = { method, options: { signal: controller.signal }, ...(key && { key }), ...(body && { body }) };
  const told = await clock.run(style(options, clock, ask));
  const end = clock.now() - start;
  callOff();
  return { sent, end, outcome: toOutcome(told), body: body && JSON.stringify(body) };
}

describe.each(STYLES)('%s', (name, style) => {
  test(`does what the model says in ${SCRIPTS} scripts of faults`, { timeout: 60_000 }, async () => {
    const random = createRandom(name.length);
    const counts = new Map<Outcome, number>();
    for (let index = 0; index < SCRIPTS; index += 1) {
      const script = writeScript(random);
      const want = predict(script);
      const { sent, end, outcome, body } = await act(script, style);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      const got = { starts: sent.map(({ at }) => at), end, outcome };
      if (JSON.stringify(got) !== JSON.stringify(want)) expect({ script, ...got }).toEqual({ script, ...want });
      const isIntact = sent.every((each) => each.key === (script.key ?? null) && each.body === body && each.isFresh);
      if (!isIntact) expect({ script, sent }).toBe('the same key and body in each attempt');
    }
    // All that can come of a call has come of some.
    expect([...counts.keys()].map(String).sort()).toEqual(
      ['200', '204', '400', '404', '409', '429', '500', '502', '503', '599', 'aborted', 'connection', 'timeout'].sort(),
    );
  });
});
