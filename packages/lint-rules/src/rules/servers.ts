import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { listOf, nodeOf, recordOf } from '../node.ts';

interface Options {
  /** The exact base URLs, in any order; without them any URL of the right shape will do. */
  urls?: string[];
  /** Whether each URL ends in the major version of `info.version`, such as `/v1`. */
  versioned?: boolean;
}
type Server = { url: string; variables?: unknown };

/** Each server is the address that is published: https, written out, with the major version at its end. */
export const servers: Oas3Rule = ({ urls, versioned = true }: Options) => {
  let major = '';
  const expected = new Map<unknown, string | undefined>();
  return {
    Root(value: object, context: UserContext) {
      const root = nodeOf(value, context);
      const version = root.child('info').child('version');
      major = /^(\d+)\./.exec(String(version.value))?.[1] ?? '';
      if (versioned && major === '' && version.value !== undefined) {
        const message = `\`${String(version.value)}\` has no major version. Write one such as \`1.0.0\`.`;
        context.report({ message, location: version.location });
      }
      if (!urls || !Array.isArray(root.fields.servers)) return; // `no-empty-servers` asks for them.
      const listed = listOf(root.fields.servers).filter(isServer);
      const missing = urls.filter((url) => !listed.some((server) => addressOf(server) === url));
      for (const server of listed) {
        if (!urls.includes(addressOf(server))) expected.set(server, missing.shift());
      }
      for (const url of missing) {
        const message = `No server has the URL \`${url}\`. Add \`- url: ${url}\`.`;
        context.report({ message, location: root.child('servers').key });
      }
    },
    Server(server: unknown, { report, location }: UserContext) {
      if (!isServer(server)) return; // `struct` asks for a URL.
      const known = urls?.includes(addressOf(server));
      const shape = known === undefined ? shapeFault(server) : '';
      const foreign = known === false ? foreignFault(server, expected.get(server)) : '';
      const message = foreign || shape || (versioned && major ? versionFault(server, major) : '');
      if (message && !isUndefinedVariable(server)) report({ message, location: location.child('url') });
    },
  };
};

function isServer(value: unknown): value is Server {
  return typeof recordOf(value).url === 'string';
}

function foreignFault({ url }: Server, expected: string | undefined): string {
  if (expected === undefined) return `\`${url}\` is not an address of this API. Remove the server.`;
  return `The URL should be \`${expected}\`, instead got \`${url}\`.`;
}

function shapeFault({ url }: Server): string {
  if (variablesOf(url).length > 0) return `\`${url}\` has variables. Write out one server for each address.`;
  return url.startsWith('https://') ? '' : `\`${url}\` should begin with \`https://\`.`;
}

function versionFault(server: Server, major: string): string {
  const address = addressOf(server);
  if (address.endsWith(`/v${major}`)) return '';
  const edit = `${address.replace(/\/v\d+$/, '')}/v${major}`;
  return `\`${server.url}\` should end in \`/v${major}\`, the major version of \`info.version\`. Write \`${edit}\`.`;
}

/** The URL without the slash that `no-server-trailing-slash` speaks of. */
function addressOf({ url }: Server): string {
  return url.replace(/\/+$/, '');
}

/** `no-undefined-server-variable` speaks of these. */
function isUndefinedVariable({ url, variables }: Server): boolean {
  return variablesOf(url).some((name) => !Object.hasOwn(recordOf(variables), name));
}

function variablesOf(url: string): string[] {
  return [...url.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
}
