import type { Description } from '@botbat/document';
import { generateNamedTypes } from '../named-types/index.ts';
import { GLOBALS } from '../named-types/test-botbat.ts';
import { generateCalls } from './generate.ts';

/** What the calls take from a runtime, as types only. */
const RUNTIME = `import type {} from './named-types.ts';
export interface ApiPromise<Data> extends Promise<Data> { withResponse(): Promise<Data> }
export interface CallOptions { signal?: unknown }
export interface Client { readonly isClient: true }
export interface Pages<Item, Page> { readonly item: Item; readonly page: Page }
interface Descriptor { id: string; route: string; query?: unknown; headers?: unknown; cookie?: unknown; body?: unknown; type?: string; answer?: 'text' | 'blob'; idempotent?: true; init?: object; validate?: unknown }
export declare function call<Data>(client: Client, descriptor: Descriptor, input?: object, options?: CallOptions): ApiPromise<Data>;
export declare function paginate<Item, Page>(fetchPage: (input: never) => Promise<Page>, input: object): Pages<Item, Page>;
export declare function queryIn(styles: object): unknown;
export declare function pathIn(styles: object): unknown;
export declare function checkWith(check: unknown, explain: unknown): unknown;
export declare function cookies(names: object): unknown;
export declare const toForm: unknown;
export declare const asGiven: unknown;
`;
/** What has to be compiled of a description, by the names of files. */
export function filesOf(description: Description) {
  const types = generateNamedTypes(description);
  return {
    '/globals.d.ts': GLOBALS,
    '/runtime.d.ts': RUNTIME,
    '/named-types.ts': types.text,
    '/calls.ts': generateCalls(description, { runtime: './runtime.js', types }),
  };
}
