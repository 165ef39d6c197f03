import type { ConnectionError, TimeoutError } from './errors.ts';

/** What came of one attempt. Everything else that can happen is thrown. */
export type Outcome =
  { response: Response; error?: never } | { response?: never; error: ConnectionError | TimeoutError };

/** What names a request. */
export interface Named {
  method: string;
  url: string;
}

/** The name of a request for errors and logs. The query stays out: what is searched for may be personal. */
export function toName({ method, url }: Named): string {
  return `${method} ${url.split('?')[0]}`;
}
