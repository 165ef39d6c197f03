import type { Oas3Rule, UserContext } from '@redocly/openapi-core';

interface Options {
  /** The name of the security scheme that carries the scopes. */
  scheme?: string;
  /** The root extension that describes each scope. */
  catalogue?: string;
}
type Root = { [extension: string]: unknown };
type Operation = { security?: { [scheme: string]: string[] }[] };

/** Each operation requires one scope, which follows from its path and method; each scope is described, and used. */
export const scope: Oas3Rule = ({ scheme = 'bearerAuth', catalogue = 'x-scopes' }: Options) => {
  const used = new Set<string>();
  let described: ReadonlySet<string> = new Set();
  let path = '';
  return {
    Root: {
      enter(root: object) {
        described = new Set(Object.keys(((root as Root)[catalogue] ?? {}) as object));
      },
      leave(_root: object, { report, location }: UserContext) {
        for (const name of described) {
          if (used.has(name)) continue;
          const message = `No operation requires the scope \`${name}\`. Remove it from \`${catalogue}\`.`;
          report({ message, location: location.child([catalogue, name]).key() });
        }
      },
    },
    Paths: {
      PathItem(_item: object, { key }: UserContext) {
        path = String(key);
      },
      Operation(operation: object, { report, location, key }: UserContext) {
        const expected = scopeOf(path, String(key));
        const { security } = operation as Operation;
        const found = security?.flatMap((requirement) => requirement[scheme] ?? []) ?? [];
        for (const name of found) used.add(name);
        const place = security ? location.child('security') : location.key();
        if (found.join() !== expected) {
          const message = `The scope should be \`${expected}\`, instead got ${quote(found)}. Write \`security: [{ ${scheme}: ['${expected}'] }]\`.`;
          report({ message, location: place });
        } else if (!described.has(expected)) {
          report({
            message: `\`${catalogue}\` does not describe the scope \`${expected}\`. Add a sentence.`,
            location: place,
          });
        }
      },
    },
  };
};

/** `GET /contacts/{contact_id}` needs `contacts:read`, everything but GET `contacts:write`. */
function scopeOf(path: string, method: string): string {
  return `${path.split('/')[1] ?? ''}:${method === 'get' ? 'read' : 'write'}`;
}

function quote(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', ');
}
