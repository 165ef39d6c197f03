import type { Description } from '@botbat/document';

interface Server {
  url: string;
  variables?: { [name: string]: { default?: string } };
}

/**
 * The first server that can be called as it is, its variables at their defaults; `undefined` when there is none, as
 * where URLs are relative to a place that only the reader of the description knows.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#server-object
 */
export function baseUrlOf({ servers = [] }: Description): string | undefined {
  return (servers as Server[]).map(toUrl).find((url) => /^https?:\/\/[^?#@\s{}*]+$/.test(url));
}

function toUrl({ url, variables = {} }: Server): string {
  return url.replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => variables[name]?.default ?? whole);
}
