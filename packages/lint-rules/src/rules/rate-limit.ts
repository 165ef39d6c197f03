import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { quote, type Fault } from '../fault.ts';
import { nodeOf, type Node } from '../node.ts';
import { checkOperations } from '../operations.ts';

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
  let policies: Node | undefined;
  return {
    Root: {
      enter(root: object, context: UserContext) {
        policies = nodeOf(root, context).get(catalogue);
        for (const policy of policies?.entries() ?? []) {
          unused.add(policy.name);
          for (const fault of faultsOfPolicy(policy)) context.report(fault);
        }
      },
      leave(_root: object, { report }: UserContext) {
        if (undeclared) return; // A name that is wrong in one place is both undeclared and unused.
        for (const name of unused) {
          const message = `No operation has the policy \`${name}\`. Remove it from \`${catalogue}\`.`;
          report({ message, location: (policies as Node).child(name).key });
        }
      },
    },
    Paths: checkOperations((operation) => {
      const found = operation.get(extension);
      const name = String(found?.fields.policy);
      const policy = policies?.get(name);
      unused.delete(name);
      undeclared ||= found !== undefined && policy === undefined;
      if (found && policy) return faultsOfNumbers(found, policy);
      const declared = `The declared policies are ${quote(Object.keys(policies?.fields ?? {})) || 'none'}.`;
      const lack = `The operation has no rate limit. Add \`${extension}: { policy, limit, window }\`. ${declared}`;
      if (!found) return [{ message: lack, location: operation.key }];
      const message = `\`policy\` should be one that is declared, instead got ${got(found.fields.policy)}. ${declared}`;
      return [{ message, location: found.locate('policy') }];
    }),
  };
};

function faultsOfPolicy(policy: Node): Fault[] {
  const wrong = NUMBERS.filter((name) => !isCount(policy.fields[name]));
  return wrong.map((name) => {
    const message = `\`${name}\` should be a whole number from 1, instead got ${got(policy.fields[name])}.`;
    return { message, location: policy.locate(name) };
  });
}

function faultsOfNumbers(found: Node, policy: Node): Fault[] {
  const expected = NUMBERS.map((name) => ({ name, number: policy.fields[name] }));
  const wrong = expected.filter(({ name, number }) => found.fields[name] !== number && isCount(number));
  return wrong.map(({ name, number }) => {
    const message = `\`${name}\` of the policy \`${policy.name}\` should be \`${number}\`, instead got ${got(found.fields[name])}.`;
    return { message: `${message} Write \`${name}: ${number}\`.`, location: found.locate(name) };
  });
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}

function got(value: unknown): string {
  return value === undefined ? 'none' : `\`${JSON.stringify(value)}\``;
}
