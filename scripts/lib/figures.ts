import { callAll } from '../../packages/codegen/src/calls/test-instantiations.ts';

/** Something that may be no more than it is, as a line of JSON. */
export interface Bounded {
  figure: string;
  value: number;
  most: number;
}

/** How many types the compiler makes where every operation is called. */
export function instantiations(of: string, files: Parameters<typeof callAll>[0], most: number): Bounded {
  const { calls, instantiations, errors } = callAll(files);
  // What does not compile says nothing of what it costs.
  if (errors[0] !== undefined) throw new Error(`The calls of ${of} do not compile: ${errors[0]}`);
  return { figure: `instantiations: ${calls} calls of ${of}`, value: instantiations, most };
}

/** Those that are more than they may be. */
export function exceeding(figures: readonly Bounded[]): Bounded[] {
  return figures.filter(({ value, most }) => !(value <= most));
}
