import { BotBatError, type Finding } from './errors.ts';
import type { Verdict } from './exchange.ts';
import type { AttemptRequest, Hook } from './hooks.ts';

/** What is known of the contract: `@botbat/validators` as a whole, or these two of it. */
export interface Contract<OperationId extends string> {
  findOperation: (method: string, path: string) => OperationId | undefined;
  validateResponse: (operationId: OperationId, response: JudgedResponse) => Verdict;
}

/** An answer, as far as it is judged. */
export interface JudgedResponse {
  status: number;
  mediaType: string | null;
  /** `undefined` when there is none, or when it was left unread. */
  body: unknown;
  /** The body is left to the caller. */
  isUnread: boolean;
}

/** The facts of an answer that does not obey the contract. */
export interface Offence {
  /** The operation that was called. */
  operationId: string;
  status: number;
  /** The id to name to support; empty when the answer has none. */
  requestId: string;
  findings: readonly Finding[];
  /** What the body held: a value when it was JSON, a text otherwise, `undefined` when there was none. */
  body: unknown;
}

export interface ResponseError extends Offence {}

/** The answer does not obey the contract. What was asked may have been done all the same; it is not tried again. */
export class ResponseError extends BotBatError {
  override readonly name = 'ResponseError';
  readonly kind = 'response';

  constructor(offence: Offence) {
    const { operationId, status, findings } = offence;
    super(`\`${operationId}\` answered ${status}: ${findings.map(({ message }) => message).join(' ')}`);
    Object.assign(this, offence);
  }
}

/**
 * Makes a hook that judges each answer by the contract: status, media type and body. It is meant for tests and staging;
 * as the last hook it sees what came over the wire. A body that the caller reads as a stream or as bytes is left alone.
 *
 * ```ts
 * const client = createClient({ apiKey, hooks: [checkResponses({ findOperation, validateResponse })] });
 * ```
 *
 * The hook throws a `ResponseError` when an answer does not obey, and a `TypeError`, before anything is sent, when the
 * contract has no such operation.
 */
export function checkResponses<OperationId extends string>(contract: Contract<OperationId>): Hook {
  return async (request, next) => {
    const { method, path } = request;
    const operationId = contract.findOperation(method, path);
    if (operationId === undefined) throw new TypeError(`\`${method} ${path}\` is no operation of the contract.`);
    const response = await next(request);
    const { status, headers } = response;
    const { findings, body } = await judge(contract, operationId, request, response);
    if (findings.length === 0) return response;
    const requestId = headers.get('X-Request-Id') ?? '';
    throw new ResponseError({ operationId, status, requestId, findings, body });
  };
}

const NOTHING: { findings: readonly Finding[]; body?: unknown } = { findings: [] };

async function judge<OperationId extends string>(
  { validateResponse }: Contract<OperationId>,
  operationId: OperationId,
  { parseAs = 'text' }: AttemptRequest,
  response: Response,
): Promise<typeof NOTHING> {
  const { status, ok } = response;
  const mediaType = response.headers.get('Content-Type');
  const isJson = /[/+]json\b/i.test(mediaType ?? '');
  // A gateway answered for the API. The contract says nothing of that, and it may be over soon: the client tries again
  // as if there were no hook, and throws in the end what it always throws.
  if (!isJson && [502, 503, 504].includes(status)) return NOTHING;
  const isUnread = ok && parseAs !== 'text';
  const text = isUnread ? '' : await readCopy(response);
  // When the body breaks off, the client finds that too, and knows what to do.
  if (text === undefined) return NOTHING;
  const body = toBody(text, isJson);
  if (body === NO_JSON) return { findings: [{ path: '', message: 'The body is no JSON.' }], body: text };
  const verdict = validateResponse(operationId, { status, mediaType, body, isUnread });
  return { findings: verdict.ok ? [] : verdict.findings, body };
}

function readCopy(response: Response): Promise<string | undefined> {
  const copy = response.clone();
  return copy.text().catch(() => undefined);
}

const NO_JSON = Symbol('no JSON');

function toBody(text: string, isJson: boolean): unknown {
  if (text === '') return undefined;
  try {
    return isJson ? JSON.parse(text) : text;
  } catch {
    return NO_JSON;
  }
}
