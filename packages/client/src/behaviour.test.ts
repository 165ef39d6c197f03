import { describe, expect, test } from 'vitest';
import {
  ConnectionError,
  TimeoutError,
  ValidationError,
  type ClientOptions,
  type Hook,
  type LogRecord,
} from './index.ts';
import { STYLES, type Ask } from './testing/styles.ts';
import { createVirtualClock } from './testing/virtual-clock.ts';

const KEY = 'bb_test_secret';
const NEVER = () => new Promise<never>(() => {});
const FAILED = new TypeError('fetch failed');
const reject = () => Promise.reject(FAILED);
const THING = { id: 'thing_1' };
const refusal = (code: string) => ({ error: { code, message: 'No.', request_id: 'req_1' } });

type Step = (init: RequestInit) => Promise<Response> | Response;
const ok = () => Response.json(THING);
const status =
  (status: number, headers: { [name: string]: string } = {}) =>
  () =>
    Response.json(refusal('any'), { status, headers });

describe.each(STYLES)('%s', (_, style) => {
  /** Calls once; the answers come one after the other, the last again and again. */
  function play(steps: Step[], ask: Partial<Ask> = {}, options: Partial<ClientOptions> = {}) {
    const clock = createVirtualClock();
    const start = clock.now();
    const sent: (RequestInit & { url: string; at: number })[] = [];
    const fetch = async (url: string, init: RequestInit) => {
      const step = steps[Math.min(sent.length, steps.length - 1)] ?? ok;
      sent.push({ ...init, headers: new Headers(init.headers), url, at: clock.now() - start });
      return step(init);
    };
    const told = clock.run(style({ apiKey: KEY, fetch, ...options }, clock, { method: 'GET', ...ask }));
    return { told, sent, clock, ats: async () => (await told, sent.map(({ at }) => at)) };
  }

  describe('is tried again', () => {
    test.each<[string, Step]>([
      ['429', status(429)],
      ['500', status(500)],
      ['502', status(502)],
      ['599', status(599)],
      ['a connection that failed', reject],
      ['an error of another class', () => Promise.reject(new Error('Network connection lost.'))],
      [
        'an error that is thrown at once',
        () => {
          throw FAILED;
        },
      ],
      ['a body that breaks off', () => new Response(new ReadableStream({ pull: (it) => it.error(FAILED) }))],
      ['no answer in time', NEVER],
      ['a body that does not end', () => new Response(new ReadableStream())],
    ])('after %s', async (_, step) => {
      const { told, sent, clock } = play([step, step, step, ok]);
      expect([await told, sent.length, clock.pending()]).toEqual([{ data: THING }, 4, 0]);
    });

    test('after pauses of a random part of a time that doubles [S-157, S-174]', async () => {
      expect(await play([status(500)], { options: { attempts: 5 } }).ats()).toEqual([0, 500, 1500, 3500, 7500]);
    });

    test('no sooner than asked for', async () => {
      expect(await play([status(429, { 'Retry-After': '17' }), ok]).ats()).toEqual([0, 17_000]);
      const date = new Date(1_800_000_000_000 + 30_000).toUTCString();
      expect(await play([status(503, { 'Retry-After': date }), ok]).ats()).toEqual([0, 30_000]);
    });

    test('no sooner than asked for by an answer whose body breaks off or does not end', async () => {
      for (const body of [new ReadableStream({ pull: (it) => it.error(FAILED) }), new ReadableStream()]) {
        const step = () => new Response(body, { status: 429, headers: { 'Retry-After': '17' } });
        const ats = await play([step, ok], {}, { timeout: 1000 }).ats();
        expect(ats[1]).toBeGreaterThanOrEqual(17_000);
      }
    });

    test.each(['GET', 'PUT', 'DELETE'] as const)('as %s', async (method) => {
      expect(await play([status(500), ok], { method }).told).toEqual({ data: THING });
    });

    test.each(['POST', 'PATCH'] as const)('as %s with a key that stays the same', async (method) => {
      const { told, sent } = play([reject, status(500), ok], { method, key: 'once', body: THING });
      expect(await told).toEqual({ data: THING });
      const keys = sent.map(({ headers }) => (headers as Headers).get('Idempotency-Key'));
      expect([keys, sent.map(({ body }) => body)]).toEqual([
        ['once', 'once', 'once'],
        Array.from({ length: 3 }, () => JSON.stringify(THING)),
      ]);
    });

    test('as POST without a key after 429, since nothing was done', async () => {
      expect(await play([status(429), ok], { method: 'POST', body: THING }).told).toEqual({ data: THING });
    });

    test('as a POST that conflicts with its own first attempt', async () => {
      const { told, sent } = play([reject, status(409), ok], { method: 'POST', key: 'once' });
      expect([await told, sent.length]).toEqual([{ data: THING }, 3]);
    });
  });

  describe('is not tried again', () => {
    test.each([301, 400, 401, 403, 404, 409, 418, 422])('after %i', async (code) => {
      const { told, sent } = play([status(code)]);
      expect([await told, sent.length]).toMatchObject([{ status: code }, 1]);
    });

    test.each<[string, Step]>([
      ['500', status(500)],
      ['a connection that failed', reject],
      ['no answer in time', NEVER],
    ])('as POST without a key after %s', async (_, step) => {
      const { told, sent } = play([step], { method: 'POST', body: THING });
      await told;
      expect(sent).toHaveLength(1);
    });

    test('as PUT after a conflict', async () => {
      const { told, sent } = play([reject, status(409)], { method: 'PUT' });
      expect([await told, sent.length]).toMatchObject([{ status: 409 }, 2]);
    });

    test('more often than four times, or than it was told [S-157, S-174]', async () => {
      for (const [attempts, want] of [
        [undefined, 4],
        [1, 1],
        [5, 5],
      ]) {
        const { told, sent } = play([status(500)], { options: { attempts } });
        expect([await told, sent.length]).toMatchObject([{ status: 500 }, want]);
      }
      const { told, sent } = play([status(500)], {}, { attempts: 2 });
      expect([await told, sent.length]).toMatchObject([{ status: 500 }, 2]);
    });

    test('when it is asked to wait too long', async () => {
      const { told, ats } = play([status(429, { 'Retry-After': '61' })]);
      expect([await told, await ats()]).toMatchObject([{ status: 429 }, [0]]);
      const patient = play([status(429, { 'Retry-After': '61' }), ok], {}, { maxRetryAfter: 61_000 });
      expect(await patient.told).toEqual({ data: THING });
    });

    test('when the time of the call would be over', async () => {
      const { told, ats } = play([status(429, { 'Retry-After': '17' })], {}, { totalTimeout: 17_000 });
      expect([await told, await ats()]).toMatchObject([{ status: 429 }, [0]]);
    });
  });

  describe('fails', () => {
    test('when no connection comes about', async () => {
      const { thrown } = (await play([reject]).told) as { thrown: ConnectionError };
      expect(thrown).toBeInstanceOf(ConnectionError);
      const message = 'No complete answer came to GET https://api.botbat.com/v1/things.';
      expect(thrown).toMatchObject({
        name: 'ConnectionError',
        kind: 'connection',
        attempts: 4,
        message,
        cause: FAILED,
      });
    });

    test('when no answer comes in time', async () => {
      const { told, clock } = play([NEVER], { options: { timeout: 1000, attempts: 1 } });
      const start = clock.now();
      const { thrown } = (await told) as { thrown: TimeoutError };
      expect(thrown).toBeInstanceOf(TimeoutError);
      const message = 'No answer came in time to GET https://api.botbat.com/v1/things.';
      expect(thrown).toMatchObject({ name: 'TimeoutError', kind: 'timeout', attempts: 1, message });
      expect([clock.now() - start, clock.pending()]).toEqual([1000, 0]);
    });

    test('when the time of the call is over', async () => {
      const { told, clock } = play([NEVER], { options: { timeout: 1000, totalTimeout: 1800 } });
      const start = clock.now();
      expect(await told).toMatchObject({ thrown: { kind: 'timeout', attempts: 2 } });
      expect(clock.now() - start).toBe(1800);
    });

    test('after no more than a minute for an attempt and five for the call', async () => {
      const { ats, clock } = play([NEVER], {}, { attempts: 5 });
      const start = clock.now();
      expect(await ats()).toEqual([0, 60_500, 121_500, 183_500, 247_500]);
      expect(clock.now() - start).toBe(300_000);
    });

    test('with what a function that gives the key throws', async () => {
      const error = new TypeError('no key');
      const apiKey = () => Promise.reject(error);
      const { told, sent } = play([ok], {}, { apiKey });
      expect([await told, sent.length]).toEqual([{ thrown: error }, 0]);
    });
  });

  describe('is aborted', () => {
    const reasons = [new Error('enough'), 'enough', null, 0];
    test.each(reasons)('before it began, with %o', async (reason) => {
      const { told, sent, clock } = play([ok], { options: { signal: AbortSignal.abort(reason) } });
      expect([await told, sent.length, clock.pending()]).toEqual([{ thrown: reason }, 0, 0]);
    });

    test.each(reasons)('in an attempt that takes no notice, with %o', async (reason) => {
      const controller = new AbortController();
      const { told, sent, clock } = play([NEVER], { options: { signal: controller.signal } });
      const start = clock.now();
      clock.later(() => controller.abort(reason), 300);
      expect([await told, sent.length, clock.pending(), clock.now() - start]).toEqual([{ thrown: reason }, 1, 0, 300]);
      expect((sent[0]?.signal as AbortSignal).reason).toBe(reason);
    });

    test('in a pause', async () => {
      const controller = new AbortController();
      const { told, sent, clock } = play([status(500)], { options: { signal: controller.signal } });
      const start = clock.now();
      clock.later(() => controller.abort('enough'), 1000);
      expect([await told, sent.length, clock.pending()]).toEqual([{ thrown: 'enough' }, 2, 0]);
      expect(clock.now() - start).toBe(1000);
    });

    test('while an answer comes that would not count', async () => {
      const controller = new AbortController();
      const step = () => (controller.abort('enough'), Response.json({}, { status: 500 }));
      expect(await play([step], { options: { signal: controller.signal } }).told).toEqual({ thrown: 'enough' });
    });

    test('with an error that could be one of the client', async () => {
      const controller = new AbortController();
      const reason = new TimeoutError('mine');
      const step = () => new Response(new ReadableStream(), { status: 404 });
      const { told, clock } = play([step], { options: { signal: controller.signal } });
      clock.later(() => controller.abort(reason), 300);
      expect(await told).toEqual({ thrown: reason });
    });

    test('too late to matter', async () => {
      const controller = new AbortController();
      const { told } = play([ok], { options: { signal: controller.signal } });
      await told;
      controller.abort();
      expect(await told).toEqual({ data: THING });
    });
  });

  describe('an error is whole when the body', () => {
    const headers = { 'X-Request-Id': 'req_9' };
    const unknown = (code: number) => `The answer with status ${code} is none that the contract knows.`;
    test.each<[string, BodyInit | null, number, object]>([
      [
        'is as it should be',
        JSON.stringify(refusal('not_found')),
        404,
        { code: 'not_found', message: 'No.', requestId: 'req_1' },
      ],
      ['has a new code', JSON.stringify(refusal('gone')), 404, { code: 'gone', message: 'No.', requestId: 'req_1' }],
      ['is empty', null, 404, { code: 'not_found', message: unknown(404), requestId: 'req_9' }],
      ['is a page', '<h1>Bad gateway</h1>', 502, { code: 'http_502', message: unknown(502), requestId: 'req_9' }],
      ['breaks off', '{"error":{"code":"not_f', 404, { code: 'not_found', message: unknown(404), requestId: 'req_9' }],
      [
        'is another object',
        '{"message":"no"}',
        400,
        { code: 'invalid_request', message: unknown(400), requestId: 'req_9' },
      ],
      ['is null', 'null', 401, { code: 'unauthorized', message: unknown(401), requestId: 'req_9' }],
      ['is a text', '"no"', 403, { code: 'forbidden', message: unknown(403), requestId: 'req_9' }],
      ['is a list', '[1]', 409, { code: 'conflict', message: unknown(409), requestId: 'req_9' }],
      [
        'has an error that is none',
        '{"error":"no"}',
        422,
        { code: 'validation_error', message: unknown(422), requestId: 'req_9' },
      ],
      [
        'has a code that is none',
        '{"error":{"code":5,"message":"No."}}',
        429,
        { code: 'rate_limited', message: 'No.', requestId: 'req_9' },
      ],
      ['is of a teapot', '', 418, { code: 'http_418', message: unknown(418), requestId: 'req_9' }],
      [
        'is of a success that is no JSON',
        '<h1>Log in</h1>',
        200,
        { code: 'http_200', message: unknown(200), requestId: 'req_9' },
      ],
      [
        'is of a success that breaks off',
        '{"id":"thi',
        200,
        { code: 'http_200', message: unknown(200), requestId: 'req_9' },
      ],
      ['is of a success and empty', '', 200, { code: 'http_200', message: unknown(200), requestId: 'req_9' }],
    ])('%s', async (_, body, status, want) => {
      const step = () => new Response(body, { status, headers });
      expect(await play([step], { options: { attempts: 1 } }).told).toEqual({ status, ...want });
    });

    test('is empty and says so', async () => {
      const step = () => new Response(null, { status: 404, headers: { 'Content-Length': '0' } });
      expect(await play([step]).told).toMatchObject({ status: 404, code: 'not_found', requestId: '' });
    });

    test('cannot be read', async () => {
      const step = () => new Response(new ReadableStream({ pull: (it) => it.error(FAILED) }), { status: 404 });
      expect(await play([step]).told).toMatchObject({ status: 404, code: 'not_found' });
    });
  });

  test('the status counts, whatever the body looks like [S-074]', async () => {
    const refused = () => Response.json(refusal('not_found'));
    expect(await play([refused]).told).toEqual({ data: refusal('not_found') });
    expect(await play([() => Response.json(THING, { status: 404 })]).told).toMatchObject({ status: 404 });
    expect(await play([() => new Response('<p>', { status: 403 })]).told).toMatchObject({ code: 'forbidden' });
  });

  test('an answer without content has no data', async () => {
    const step = () => new Response(null, { status: 204 });
    expect(await play([step], { method: 'DELETE' }).told).toEqual({ data: undefined });
  });

  describe('a hook', () => {
    test('stands around each attempt, the first outermost', async () => {
      const seen: string[] = [];
      const hook =
        (name: string): Hook =>
        async (request, next) => {
          seen.push(`${name} ${request.method}`);
          const response = await next(request);
          seen.push(`${name} ${response.status}`);
          return response;
        };
      await play([status(500), ok], {}, { hooks: [hook('a'), hook('b')] }).told;
      expect(seen).toEqual(['a GET', 'b GET', 'b 500', 'a 500', 'a GET', 'b GET', 'b 200', 'a 200']);
    });

    test('changes headers for one attempt', async () => {
      const hook: Hook = (request, next) => (request.headers.append('X-Try', 'a'), next(request));
      const { told, sent } = play([status(500), ok], {}, { hooks: [hook] });
      await told;
      expect(sent.map(({ headers }) => (headers as Headers).get('X-Try'))).toEqual(['a', 'a']);
    });

    test('answers itself', async () => {
      const { told, sent } = play([status(500)], {}, { hooks: [async () => Response.json({ id: 'cached' })] });
      expect([await told, sent]).toEqual([{ data: { id: 'cached' } }, []]);
    });

    test('reads a copy of the answer', async () => {
      const bodies: string[] = [];
      const hook: Hook = async (request, next) => {
        const response = await next(request);
        bodies.push(await response.clone().text());
        return response;
      };
      // As from a network; for a copy of a text, browsers ask another process, and the clock does not wait for that.
      const bytes = new TextEncoder().encode(JSON.stringify(THING));
      const step = () => new Response(new ReadableStream({ start: (it) => (it.enqueue(bytes), it.close()) }));
      expect(await play([step], {}, { hooks: [hook] }).told).toEqual({ data: THING });
      expect(bodies).toEqual([JSON.stringify(THING)]);
    });

    test('sees why no answer came', async () => {
      const seen: unknown[] = [];
      const hook: Hook = (request, next) =>
        next(request).catch((error) => {
          seen.push(error);
          throw error;
        });
      await play([reject, ok], {}, { hooks: [hook] }).told;
      expect(seen).toEqual([expect.any(ConnectionError)]);
    });

    test('that throws ends the call with what it throws', async () => {
      const error = new Error('mine');
      const { told, sent } = play([ok], {}, { hooks: [() => Promise.reject(error)] });
      expect([await told, sent]).toEqual([{ thrown: error }, []]);
    });

    test('that hangs is held to the time', async () => {
      const { told } = play([ok], { options: { attempts: 1 } }, { hooks: [NEVER] });
      expect(await told).toMatchObject({ thrown: { kind: 'timeout' } });
    });
  });

  describe('the log', () => {
    const record = {
      request: 'GET https://api.botbat.com/v1/things',
      duration: 0,
      error: undefined,
      requestId: undefined,
    };
    test('tells of each attempt', async () => {
      const records: LogRecord[] = [];
      const last = () => Response.json(THING, { headers: { 'X-Request-Id': 'req_1' } });
      await play([status(503), reject, NEVER, last], {}, { log: (it) => records.push(it), timeout: 1000 }).told;
      expect(records).toEqual([
        { ...record, attempt: 1, status: 503, retryIn: 500 },
        { ...record, attempt: 2, error: 'connection', status: undefined, retryIn: 1000 },
        { ...record, attempt: 3, error: 'timeout', status: undefined, retryIn: 2000, duration: 1000 },
        { ...record, attempt: 4, status: 200, requestId: 'req_1', retryIn: undefined },
      ]);
    });

    test('never holds a key', async () => {
      const records: LogRecord[] = [];
      await play(
        [reject, status(401)],
        { method: 'POST', key: 'once', body: { secret: 'whsec_x' } },
        { log: (it) => records.push(it) },
      ).told;
      const text = JSON.stringify(records);
      expect([records.length, /bb_test|Bearer|uthorization|whsec|once/.exec(text)]).toEqual([2, null]);
    });

    test('that fails changes nothing', async () => {
      const log = () => {
        throw new Error('full');
      };
      expect(await play([ok], {}, { log }).told).toEqual({ data: THING });
    });
  });

  describe('the judge', () => {
    const findings = [
      { path: 'name', message: 'It is missing.' },
      { path: '', message: 'It is wrong.' },
    ];
    const wrong = async () => ({ ok: false as const, findings });
    const right = () => ({ ok: true as const });
    const ask = { method: 'POST', body: THING } as const;

    test('refuses a body, so that nothing is sent', async () => {
      const { told, sent } = play([ok], ask, { validate: wrong });
      const { thrown } = (await told) as { thrown: ValidationError };
      expect(thrown).toBeInstanceOf(ValidationError);
      const message = '`name`: It is missing. It is wrong.';
      expect([thrown, sent]).toMatchObject([{ name: 'ValidationError', kind: 'validation', findings, message }, []]);
    });

    test('is told what goes where', async () => {
      const seen: unknown[] = [];
      const validate = (...given: unknown[]) => (seen.push(given), right());
      expect(await play([ok], ask, { validate }).told).toEqual({ data: THING });
      expect(seen).toEqual([[THING, { method: 'POST', path: '/things' }]]);
    });

    test('may be another one for a call, or none', async () => {
      for (const validate of [right, false] as const) {
        expect(await play([ok], { ...ask, options: { validate } }, { validate: wrong }).told).toEqual({ data: THING });
      }
      expect(await play([ok], { ...ask, options: { validate: wrong } }).told).toMatchObject({ thrown: { findings } });
    });
  });
});
