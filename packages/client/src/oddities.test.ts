import { describe, expect, test } from 'vitest';
import {
  createClient,
  getContactImport,
  listContacts,
  listContactsPages,
  waitForImport,
  type ClientOptions,
  type Hook,
} from './index.ts';
import { createVirtualClock } from './testing/virtual-clock.ts';

const PAGE = { data: [], cursor: null, total: 0 };

/** A client whose answers come one after the other, the last again and again. */
function play(answers: (() => Response)[], options: Partial<ClientOptions> = {}) {
  const clock = createVirtualClock();
  const start = clock.now();
  const ats: number[] = [];
  const fetch = async () => {
    ats.push(clock.now() - start);
    return (answers[Math.min(ats.length, answers.length) - 1] as () => Response)();
  };
  const client = createClient({ apiKey: 'bb_test_1', fetch, ...options }, clock);
  return {
    client,
    clock,
    ats,
    told: (promise: Promise<unknown>) => clock.run(promise).catch((error: unknown) => error),
  };
}
const ok = () => Response.json(PAGE);
const limited = (value: string) => () => new Response(null, { status: 429, headers: { 'Retry-After': value } });

describe('Retry-After', () => {
  test.each<[string, number[]]>([
    ['soon', [0, 500]],
    ['-5', [0, 500]],
    ['', [0, 500]],
    ['1.5', [0, 1500]],
    ['0x10', [0, 16_000]],
    ['1e3', [0]],
    ['Infinity', [0]],
    ['99999999999999999999', [0]],
    ['Wed, 21 Oct 1998 07:28:00 GMT', [0, 500]],
    ['2, 2', [0, 500]],
  ])('of %j', async (value, want) => {
    const { client, told, ats } = play([limited(value), ok]);
    const result = await told(listContacts(client));
    expect(ats).toEqual(want);
    expect(want.length === 2 ? result : (result as { kind: string }).kind).toEqual(want.length === 2 ? PAGE : 'api');
  });
});

test('JSON with a byte order mark', async () => {
  const { client, told } = play([() => new Response(`\uFEFF${JSON.stringify(PAGE)}`)]);
  expect(await told(listContacts(client))).toEqual(PAGE);
});

describe('hooks', () => {
  test('that send twice give what they like', async () => {
    const twice: Hook = async (request, next) => (await next(request), next(request));
    const { client, told, ats } = play([ok], { hooks: [twice] });
    expect([await told(listContacts(client)), ats.length]).toEqual([PAGE, 2]);
  });

  test('that give a used response end the call', async () => {
    const use: Hook = async (request, next) => {
      const response = await next(request);
      await response.text();
      return response;
    };
    const { client, told, ats } = play([ok], { hooks: [use] });
    expect([await told(listContacts(client)), ats]).toEqual([expect.any(TypeError), [0]]);
  });
});

describe('a key', () => {
  test.each(['bb_test_1\n', '', undefined as never])('that cannot be sent: %j', async (key) => {
    const { client, told, ats } = play([ok], { apiKey: () => key });
    expect([await told(listContacts(client)), ats]).toEqual([expect.any(TypeError), []]);
  });
  test('that throws at once', async () => {
    const { client, told, ats } = play([ok], {
      apiKey: () => {
        throw new RangeError('none');
      },
    });
    expect([await told(listContacts(client)), ats]).toEqual([new RangeError('none'), []]);
  });
});

test('pages go on after an error where they were', async () => {
  const page = (cursor: string | null, id: string) => () => Response.json({ data: [{ id }], cursor, total: 2 });
  const { client, clock } = play([page('b', '1'), () => Response.json({}, { status: 404 }), page(null, '2')]);
  const pages = listContactsPages(client);
  const ids: string[] = [];
  const read = async () => {
    for await (const { id } of pages) ids.push(id);
  };
  await expect(clock.run(read())).rejects.toMatchObject({ status: 404 });
  await clock.run(read());
  expect([ids, pages.cursor]).toEqual([['1', '2'], null]);
});

test('a wait that is aborted in a pause ends with the reason', async () => {
  const controller = new AbortController();
  const { client, clock, ats } = play([() => Response.json({ id: 'imp_1', status: 'queued' })]);
  const wait = clock.run(waitForImport(client, 'imp_1', { signal: controller.signal }, clock).catch((e: unknown) => e));
  clock.later(() => controller.abort('enough'), 1500);
  expect([await wait, ats, clock.pending()]).toEqual(['enough', [0, 1000], 0]);
});

test('a clock that goes back does not hurt', async () => {
  const clock = createVirtualClock();
  let shift = 0;
  const moved = { ...clock, now: () => clock.now() + shift };
  let count = 0;
  const fetch = async () => {
    shift -= 3_600_000;
    return count++ < 2 ? new Response(null, { status: 500 }) : ok();
  };
  const client = createClient({ apiKey: 'bb_test_1', fetch }, moved);
  expect(await clock.run(getContactImport(client, { import_id: 'imp_1' }))).toEqual(PAGE);
});
