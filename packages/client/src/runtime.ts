// What generated calls and clients are made of, for any description.
export { createBaseClient, type BaseClientOptions } from './base-client.ts';
export { call, type ApiPromise, type Caller as Client, type CallOptions } from './call.ts';
export { checkWith } from './check-with.ts';
export { cookies } from './cookie.ts';
export type { Credentials, Secret } from './credentials.ts';
export { ApiError, BotBatError, ConnectionError, TimeoutError, ValidationError } from './errors.ts';
export { asGiven, toForm } from './form.ts';
export type { ClientOf } from './openapi-fetch.ts';
export { paginate, type Pages } from './pages.ts';
export { pathIn, queryIn } from './styles.ts';
