import { toValue } from './headers.ts';
import type { Authorizable } from './transport.ts';

/** A secret, or what gives one; it is asked before each attempt, so that secrets can change. */
export type Secret = string | (() => string | Promise<string>);

/** Where a security scheme puts its secret, and how: as it is, after a word, or in Base64 as Basic has it. */
export type Scheme =
  readonly [place: 'header' | 'query' | 'cookie', name: string] | readonly [kind: 'http', scheme: string];

/** The security schemes of a description, by their names. */
export interface Schemes {
  readonly [name: string]: Scheme;
}

/** A secret for each scheme that is used. */
export type Credentials<Name extends string = string> = { readonly [name in Name]?: Secret | undefined };

/** Puts secrets into a request. Which of them an operation wants is for the API to say. */
export async function authorizeWith(schemes: Schemes, credentials: Credentials, request: Authorizable): Promise<void> {
  for (const [name, scheme] of Object.entries(schemes)) {
    const secret = credentials[name];
    if (secret === undefined) continue;
    put(request, scheme, toSecret(name, typeof secret === 'string' ? secret : await secret()));
  }
}

function put(request: Authorizable, [kind, name]: Scheme, secret: string): void {
  const { headers, url } = request;
  if (kind === 'header') headers[name.toLowerCase()] = toValue(name, secret);
  else if (kind === 'http') headers['authorization'] = toValue('Authorization', toAuthorization(name, secret));
  else if (kind === 'query') request.url = `${url}${url.includes('?') ? '&' : '?'}${toPair(name, secret)}`;
  else headers['cookie'] = addCookie(headers['cookie'], toPair(name, secret));
}

/** @see https://datatracker.ietf.org/doc/html/rfc7617 for Basic, whose secret is `user:password` */
function toAuthorization(scheme: string, secret: string): string {
  if (scheme.toLowerCase() !== 'basic') return `${scheme} ${secret}`;
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(secret)))}`;
}

function toPair(name: string, value: string): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}

/** The same scheme replaces what an attempt before it has put there. */
function addCookie(there: string | undefined, pair: string): string {
  const others = (there ?? '')
    .split('; ')
    .filter((each) => each && !each.startsWith(pair.slice(0, pair.indexOf('=') + 1)));
  return [...others, pair].join('; ');
}

/** Secrets are never shown. */
function toSecret(name: string, secret: unknown): string {
  if (typeof secret === 'string' && secret !== '') return secret;
  throw new TypeError(`The credential \`${name}\` should be a text.`);
}
