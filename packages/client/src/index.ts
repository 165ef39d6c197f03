// `connect` stays inside: it is the seam to the library that sends the requests, and takes unchecked values.
export { createClient } from './create-client.ts';
export type { Client, Fetch } from './openapi-fetch.ts';
export type { ApiKey, ClientOptions } from './options.ts';
