import type { Oas3Rule, UserContext } from '@redocly/openapi-core';

interface Options {
  /** The exact base URLs, in any order; without them any URL of the right shape will do. */
  urls?: string[];
  /** Whether each URL ends in the major version of `info.version`, such as `/v1`. */
  versioned?: boolean;
}
type Server = { url?: string; variables?: object };
type Root = { info?: { version?: unknown }; servers?: Server[] };

/** Each server is the address that is published: https, written out, with the major version at its end. */
export const servers: Oas3Rule = ({ urls, versioned = true }: Options) => {
  let major = '';
  const expected = new Map<Server, string | undefined>();
  return {
    Root(root: object, { report, location }: UserContext) {
      const { info, servers: listed } = root as Root;
      major = /^(\d+)\./.exec(String(info?.version))?.[1] ?? '';
      if (versioned && major === '' && info?.version !== undefined) {
        const message = `\`${String(info.version)}\` has no major version. Write one such as \`1.0.0\`.`;
        report({ message, location: location.child(['info', 'version']) });
      }
      if (!urls || !Array.isArray(listed)) return; // `no-empty-servers` asks for them.
      const missing = urls.filter((url) => !listed.some((server) => addressOf(server) === url));
      for (const server of listed) {
        if (!urls.includes(addressOf(server))) expected.set(server, missing.shift());
      }
      for (const url of missing) {
        const message = `No server has the URL \`${url}\`. Add \`- url: ${url}\`.`;
        report({ message, location: location.child('servers').key() });
      }
    },
    Server(server: Server, { report, location }: UserContext) {
      if (typeof server.url !== 'string') return; // `struct` asks for one.
      const known = urls?.includes(addressOf(server));
      const shape = known === undefined ? shapeFault(server) : '';
      const foreign = known === false ? foreignFault(server, expected.get(server)) : '';
      const message = foreign || shape || (versioned && major ? versionFault(server, major) : '');
      if (message && !isUndefinedVariable(server)) report({ message, location: location.child('url') });
    },
  };
};

function foreignFault({ url }: Server, expected: string | undefined): string {
  if (expected === undefined) return `\`${url}\` is not an address of this API. Remove the server.`;
  return `The URL should be \`${expected}\`, instead got \`${url}\`.`;
}

function shapeFault({ url = '' }: Server): string {
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
function addressOf({ url = '' }: Server): string {
  return url.replace(/\/+$/, '');
}

/** `no-undefined-server-variable` speaks of these. */
function isUndefinedVariable({ url = '', variables = {} }: Server): boolean {
  return variablesOf(url).some((name) => !Object.hasOwn(variables, name));
}

function variablesOf(url: string): string[] {
  return [...url.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
}
