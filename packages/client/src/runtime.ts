// What the generated calls are made of.
export { call, type ApiPromise, type CallOptions } from './call.ts';
export { checkWith } from './check-with.ts';
export { cookies } from './cookie.ts';
export { asGiven, toForm } from './form.ts';
export type { Client } from './openapi-fetch.ts';
export { paginate, type Pages } from './pages.ts';
