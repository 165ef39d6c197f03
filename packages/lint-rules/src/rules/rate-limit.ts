import type { Location, Oas3Rule, UserContext } from '@redocly/openapi-core';
import { childOf, entriesOf, quote, visitOperations, type Operation, type Part } from '../operations.ts';

interface Options {
  /** The extension of an operation that names its policy. */
  extension?: string;
  /** The root extension that declares the policies. */
  catalogue?: string;
}

/** The numbers of a policy: requests, and the seconds in which they may be made. */
const NUMBERS = ['limit', 'window'];

/** Each operation repeats a declared rate-limit policy, its limit and its window; each policy is used. */
export const rateLimit: Oas3Rule = ({ extension = 'x-rate-limit', catalogue = 'x-rate-limit-policies' }: Options) => {
  const unused = new Set<string>();
  let undeclared = false;
  let policies: Part | undefined;
  return {
    Root: {
      enter(root: object, { location, resolve, report }: UserContext) {
        policies = childOf({ node: { ...root }, location }, catalogue, resolve);
        for (const policy of entriesOf(policies, resolve)) {
          unused.add(policy.key);
          checkPolicy(policy, (message, place) => report({ message, location: place }));
        }
      },
      leave(_root: object, { report }: UserContext) {
        if (undeclared) return; // A name that is wrong in one place is both undeclared and unused.
        for (const name of unused) {
          const message = `No operation has the policy \`${name}\`. Remove it from \`${catalogue}\`.`;
          report({ message, location: policies?.location.child(name).key() });
        }
      },
    },
    Paths: visitOperations((operation) => {
      const found = childOf(operation, extension, operation.resolve);
      const name = String(found?.node['policy']);
      const policy = childOf(policies, name, operation.resolve);
      unused.delete(name);
      undeclared ||= found !== undefined && policy === undefined;
      if (found && policy) checkNumbers(operation, found, policy);
      else reportPolicy(operation, found, `${extension}: { policy, limit, window }`, policies);
    }),
  };
};

function checkPolicy({ node, location }: Part, report: Operation['report']) {
  for (const name of NUMBERS) {
    if (isCount(node[name])) continue;
    report(
      `\`${name}\` should be a whole number from 1, instead got ${got(node[name])}.`,
      placeOf(node, location, name),
    );
  }
}

function checkNumbers({ report }: Operation, { node, location }: Part, policy: Part) {
  for (const name of NUMBERS) {
    const expected = policy.node[name];
    if (node[name] === expected || !isCount(expected)) continue;
    const message = `\`${name}\` of the policy \`${String(node['policy'])}\` should be \`${expected}\`, instead got ${got(node[name])}.`;
    report(`${message} Write \`${name}: ${expected}\`.`, placeOf(node, location, name));
  }
}

function reportPolicy(operation: Operation, found: Part | undefined, shape: string, policies: Part | undefined) {
  const declared = `The declared policies are ${quote(Object.keys(policies?.node ?? {})) || 'none'}.`;
  if (!found)
    operation.report(`The operation has no rate limit. Add \`${shape}\`. ${declared}`, operation.location.key());
  else {
    const { node, location } = found;
    const message = `\`policy\` should be one that is declared, instead got ${got(node['policy'])}. ${declared}`;
    operation.report(message, placeOf(node, location, 'policy'));
  }
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}

function got(value: unknown): string {
  return value === undefined ? 'none' : `\`${JSON.stringify(value)}\``;
}

/** The value, or the key of its owner when there is none. */
function placeOf(node: Part['node'], location: Location, name: string): Location {
  return node[name] === undefined ? location.key() : location.child(name);
}
