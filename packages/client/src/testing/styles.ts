import { call, createClient, type CallOptions, type ClientOptions, type Descriptor } from '../index.ts';
import { ApiError } from '../errors.ts';
import type { Clock } from '../clock.ts';

/** What came of a call, in words that both styles of calling share. */
export type Told =
  { data: unknown } | { status: number; code: string; message: string; requestId: string } | { thrown: unknown };

export interface Ask {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** For `POST`. */
  key?: string;
  body?: unknown;
  options?: Pick<CallOptions, 'signal' | 'attempts' | 'timeout' | 'totalTimeout' | 'validate'>;
}

type Style = (options: ClientOptions, clock: Clock | undefined, ask: Ask) => Promise<Told>;

/** By a function for each operation: it gives the data or throws. */
const byCall: Style = async (options, clock, { method, key, body, options: limits = {} }) => {
  const descriptor: Descriptor = {
    id: 'test',
    route: `${method} /things`,
    ...(body !== undefined && { body: true }),
    ...(key !== undefined && { idempotent: true }),
  };
  const input = { body };
  try {
    return { data: await call(createClient(options, clock), descriptor, input, { ...limits, idempotencyKey: key }) };
  } catch (error) {
    if (!(error instanceof ApiError)) return { thrown: error };
    const { status, code, message, requestId } = error;
    return { status, code, message, requestId };
  }
};

/** By method and path: it gives the data or the error. */
const byPath: Style = async (options, clock, { method, key, body, options: limits = {} }) => {
  const header = key === undefined ? {} : { 'Idempotency-Key': key };
  const client = createClient(options, clock) as unknown as {
    [method: string]: (...given: unknown[]) => Promise<Gave>;
  };
  try {
    const { data, error, response } = (await client[method]?.('/things', {
      ...limits,
      body,
      params: { header },
    })) as Gave;
    if (!error) return { data };
    const { code, message, request_id: requestId } = error.error;
    return { status: response.status, code, message, requestId };
  } catch (error) {
    return { thrown: error };
  }
};

interface Gave {
  data?: unknown;
  error?: { error: { code: string; message: string; request_id: string } };
  response: Response;
}

export const STYLES: [string, Style][] = [
  ['call(client, operation)', byCall],
  ['client.GET(path)', byPath],
];
