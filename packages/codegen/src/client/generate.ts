import type { Description } from '@botbat/document';
import { HEADER } from '../header.ts';
import { printJson } from '../print.ts';
import { schemesOf } from './schemes.ts';
import { baseUrlOf } from './servers.ts';

export interface ClientOptions {
  /** What the client is made of. Default: `@botbat/client/runtime`. */
  runtime?: string;
}

/** A `createClient` for a description: typed by its `paths`, with its server and its security schemes. */
export function generateClient(
  description: Description,
  { runtime = '@botbat/client/runtime' }: ClientOptions = {},
): string {
  const schemes = schemesOf(description);
  const baseUrl = baseUrlOf(description);
  const names = Object.keys(schemes).map((name) => printJson(name));
  const imports = [
    `import { createBaseClient, type BaseClientOptions, type ClientOf } from '${runtime}';`,
    `import type { paths } from './types.ts';`,
  ];
  return `${HEADER}${imports.join('\n')}

/** A method for each method of HTTP; every operation is a function of \`calls\` too. */
export interface Client extends ClientOf<paths> {}

/** The security schemes, each with where its secret goes. */
const SCHEMES = ${printJson(schemes)} as const;

export interface ClientOptions extends Omit<BaseClientOptions<${names.join(' | ') || 'never'}>, 'baseUrl'> {
  /** Where the paths begin.${baseUrl === undefined ? '' : ` Defaults to \`${baseUrl}\`.`} */
  baseUrl${baseUrl === undefined ? '' : '?'}: string;
}

/**
 * Makes a client of the API.
 *
 * @throws {TypeError} when an option is wrong; the message names it
 */
export function createClient(options: ClientOptions${baseUrl === undefined ? '' : ' = {}'}): Client {
  return createBaseClient<paths>(${baseUrl === undefined ? 'options' : `{ baseUrl: ${printJson(baseUrl)}, ...options }`}, SCHEMES);
}
`;
}
