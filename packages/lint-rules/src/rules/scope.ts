import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { quote } from '../fault.ts';
import { listOf, nodeOf, recordOf } from '../node.ts';
import { checkOperations } from '../operations.ts';

interface Options {
  /** The name of the security scheme that carries the scopes. */
  scheme?: string;
  /** The root extension that describes each scope. */
  catalogue?: string;
}

/** Each operation requires one scope, which follows from its path and method; each scope is described, and used. */
export const scope: Oas3Rule = ({ scheme = 'bearerAuth', catalogue = 'x-scopes' }: Options) => {
  const used = new Set<string>();
  let described: ReadonlySet<string> = new Set();
  return {
    Root: {
      enter(root: object) {
        described = new Set(Object.keys(recordOf(recordOf(root)[catalogue])));
      },
      leave(root: object, context: UserContext) {
        const scopes = nodeOf(root, context).child(catalogue);
        for (const name of [...described].filter((each) => !used.has(each))) {
          const message = `No operation requires the scope \`${name}\`. Remove it from \`${catalogue}\`.`;
          context.report({ message, location: scopes.child(name).key });
        }
      },
    },
    Paths: checkOperations((operation, pathItem) => {
      const expected = scopeOf(pathItem.name, operation.name);
      const requirements = listOf(operation.fields.security).map(recordOf);
      const found = requirements.flatMap((requirement) => listOf(requirement[scheme])).map(String);
      for (const name of found) used.add(name);
      const location = operation.locate('security');
      if (found.join() !== expected) {
        const message = `The scope should be \`${expected}\`, instead got ${quote(found) || 'none'}. Write \`security: [{ ${scheme}: ['${expected}'] }]\`.`;
        return [{ message, location }];
      }
      const message = `\`${catalogue}\` does not describe the scope \`${expected}\`. Add a sentence.`;
      return described.has(expected) ? [] : [{ message, location }];
    }),
  };
};

/** `GET /contacts/{contact_id}` needs `contacts:read`, everything but GET `contacts:write`. */
function scopeOf(path: string, method: string): string {
  return `${path.split('/')[1] ?? ''}:${method === 'get' ? 'read' : 'write'}`;
}
