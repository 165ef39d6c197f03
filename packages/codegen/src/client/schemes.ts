import { resolve, type Description, type JsonObject } from '@botbat/document';

/** Where a security scheme puts its secret; the runtime's `Scheme`. */
export type Scheme = [place: string, name: string];

/**
 * The security schemes that a secret can be sent by. A client certificate (`mutualTLS`) is for what is below HTTP.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#security-scheme-object
 */
export function schemesOf(description: Description): { [name: string]: Scheme } {
  const entries = Object.entries(description.components?.securitySchemes ?? {});
  return Object.fromEntries(
    entries.flatMap(([name, given]): [string, Scheme][] => {
      const scheme = toScheme(resolve<JsonObject>(description, given as { $ref: string }));
      return scheme ? [[name, scheme]] : [];
    }),
  );
}

const PLACES: readonly unknown[] = ['header', 'query', 'cookie'];

function toScheme({ type, in: place, name, scheme }: JsonObject): Scheme | undefined {
  if (type === 'apiKey' && PLACES.includes(place)) return [String(place), String(name)];
  if (type === 'http') return ['http', toWord(String(scheme))];
  return type === 'oauth2' || type === 'openIdConnect' ? ['http', 'Bearer'] : undefined;
}

/** The names of schemes are one whatever their case is, but not every server knows. */
function toWord(scheme: string): string {
  return /^(basic|bearer|digest)$/i.test(scheme)
    ? `${scheme[0]?.toUpperCase()}${scheme.slice(1).toLowerCase()}`
    : scheme;
}
