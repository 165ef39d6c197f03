/** What went wrong, as one word to switch on. */
export type ErrorKind = 'api' | 'connection' | 'response' | 'timeout' | 'validation' | 'webhook';

/** What every error of this client is. A call that its caller aborts throws the caller's own reason instead. */
export abstract class BotBatError extends Error {
  abstract readonly kind: ErrorKind;
}

/** No complete answer came. Whether the API did what was asked is unknown. */
export class ConnectionError extends BotBatError {
  override readonly name = 'ConnectionError';
  readonly kind = 'connection';
  /** How many attempts were made. */
  attempts = 1;
}

/** No answer came in time. Whether the API did what was asked is unknown. */
export class TimeoutError extends BotBatError {
  override readonly name = 'TimeoutError';
  readonly kind = 'timeout';
  /** How many attempts were made. */
  attempts = 1;
}

/** What is wrong with a value, and where. */
export interface Finding {
  path: string;
  message: string;
}

/** The body does not obey the contract. Nothing was sent. */
export class ValidationError extends BotBatError {
  override readonly name = 'ValidationError';
  readonly kind = 'validation';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(({ path, message }) => (path ? `\`${path}\`: ${message}` : message)).join(' '));
    this.findings = findings;
  }
}

/** One property, parameter or header that the API refuses. */
export interface ErrorDetail {
  field: string;
  code: string;
  message: string;
}

/** The facts of an answer that is no success. */
export interface Refusal<Code extends string = string> {
  /** The operation that was called. */
  operationId: string;
  status: number;
  /** A code of the contract; `http_502` and the like when a proxy answered for the API. */
  code: Code;
  message: string;
  /** The id to name to support; empty when the answer has none. */
  requestId: string;
  /** What is at fault, where the API says so. */
  details: readonly ErrorDetail[];
  /** How many attempts were made. */
  attempts: number;
  /** How many seconds the API asks to wait before the next request. */
  retryAfter: number | undefined;
  headers: Headers;
  /** What the body held: a value when it was JSON, a text otherwise, `undefined` when there was none. */
  body: unknown;
}

export interface ApiError<Code extends string = string> extends Refusal<Code> {}

/** The API refused, or answered with what the contract does not know. */
export class ApiError<Code extends string = string> extends BotBatError {
  override readonly name = 'ApiError';
  readonly kind = 'api';

  constructor({ message, ...facts }: Refusal<Code>) {
    super(message);
    Object.assign(this, facts);
  }
}
