// `connect` stays inside: it is the seam to the library that sends the requests, and takes unchecked values.
export { call, type ApiPromise, type CallOptions, type Descriptor, type Input, type RawAnswer } from './call.ts';
export { createClient } from './create-client.ts';
export {
  ApiError,
  BotBatError,
  ConnectionError,
  TimeoutError,
  ValidationError,
  type ErrorDetail,
  type ErrorKind,
  type Finding,
} from './errors.ts';
export type { Validate, Verdict } from './exchange.ts';
export type { Fetch } from './fetch.ts';
export type { AttemptRequest, Hook, Next } from './hooks.ts';
export type { Log, LogRecord } from './log.ts';
export type { Client } from './openapi-fetch.ts';
export type { ApiKey, ClientOptions } from './options.ts';
export { readRateLimit, type RateLimit } from './rate-limit.ts';
export { paginate, type Page, type Pages } from './pages.ts';
export { isErrorOf } from './is-error-of.ts';
export { waitFor, type Poll, type WaitOptions } from './wait-for.ts';
export { waitForImport, type WaitForImportOptions } from './wait-for-import.ts';
