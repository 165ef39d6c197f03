import type { UserContext } from '@redocly/openapi-core';
import type { Location } from './node.ts';

/** What is to be reported, and where. */
export interface Fault {
  message: string;
  location: Location;
}

/** Reports faults, but not what was reported at the same place before: several operations may share a part. */
export function reportOnce(): (context: Pick<UserContext, 'report'>, faults: Iterable<Fault>) => void {
  const reported = new Set<string>();
  return ({ report }, faults) => {
    for (const fault of faults) {
      const id = `${fault.location.absolutePointer} ${fault.message}`;
      if (!reported.has(id)) report(fault);
      reported.add(id);
    }
  };
}

/** Names as they stand in a sentence: `a`, `b`. The last may follow a word: `a`, `b` and `c`. */
export function quote(names: Iterable<unknown>, last = ', '): string {
  const quoted = [...names].map((name) => `\`${String(name)}\``);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter((part) => part !== '').join(last);
}
