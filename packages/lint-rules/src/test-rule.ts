import {
  createConfig,
  getLineColLocation,
  lintFromString,
  type NormalizedProblem,
  type Oas3Rule,
  type UserContext,
} from '@redocly/openapi-core';
import { nodeOf, type Node } from './node.ts';

/** The beginning of a description that has nothing wrong, for tests to go on from. */
export const HEAD = 'openapi: 3.1.0\ninfo: { title: Pets, version: 1.0.0 }\n';

/**
 * Runs one rule over a description.
 *
 * @returns its findings as `line:column message`, in the order of the text
 */
export async function findingsOf(rule: Oas3Rule, source: string, options: object = {}): Promise<string[]> {
  const problems = await lint(rule, source, options);
  const found = problems.map(({ message, location: [location] }) => {
    const { start } = location ? getLineColLocation(location) : { start: { line: 0, col: 0 } };
    return { ...start, text: `${start.line}:${start.col} ${message}` };
  });
  return found.toSorted((left, right) => left.line - right.line || left.col - right.col).map(({ text }) => text);
}

/** What rules are shown of a description: its path items, then its root. */
export async function nodesOf(source: string): Promise<Node[]> {
  const nodes: Node[] = [];
  const remember = (value: object, context: UserContext) => void nodes.push(nodeOf(value, context));
  await lint(() => ({ PathItem: remember, Root: { leave: remember } }), source, {});
  return nodes;
}

async function lint(rule: Oas3Rule, source: string, options: object): Promise<NormalizedProblem[]> {
  const plugins = [{ id: 'test', rules: { oas3: { rule } } }];
  const config = await createConfig({ rules: { 'test/rule': { severity: 'error', ...options } }, plugins });
  return lintFromString({ source, config, absoluteRef: 'openapi.yaml' });
}
