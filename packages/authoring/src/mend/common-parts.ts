/** One of several things of the same kind, and the shared parts that it has. */
export interface Member {
  /** The closer relatives: what few of these have is not asked of it. */
  group: string;
  /** What each name leads to; `undefined` for what is written in place. */
  parts: ReadonlyMap<string, string | undefined>;
}

/** How many of the others have to have the same shared part, and how many of the closer relatives. */
const NEARLY_ALL = 0.9;
const MOST = 0.5;
const ENOUGH = 3;

/**
 * The names of the shared parts that a member lacks though nearly all others have the same, and what they lead to.
 *
 * @param members - all of the kind
 */
export function findMissingParts<Each extends Member>(members: readonly Each[]): Map<Each, Map<string, string>> {
  const names = new Set(members.flatMap(({ parts }) => [...parts.keys()]));
  const found = new Map<Each, Map<string, string>>();
  for (const name of names) {
    const lacking = members.filter(({ parts }) => !parts.has(name));
    const target = lacking.length > 0 ? commonTarget(members, name) : undefined;
    for (const member of target === undefined ? [] : lacking.filter((each) => isUsual(each, members, name)))
      found.set(member, (found.get(member) ?? new Map<string, string>()).set(name, target as string));
  }
  return found;
}

/** What a name leads to in nearly all of the members. One that lacks it is judged by the others. */
function commonTarget(members: readonly Member[], name: string): string | undefined {
  const counts = new Map<string, number>();
  for (const { parts } of members) {
    const target = parts.get(name);
    if (target !== undefined) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  const [target, count = 0] = [...counts].toSorted(([, left], [, right]) => right - left)[0] ?? [];
  return count >= ENOUGH && count >= NEARLY_ALL * (members.length - 1) ? target : undefined;
}

function isUsual(member: Member, members: readonly Member[], name: string): boolean {
  const relatives = members.filter((other) => other !== member && other.group === member.group);
  return relatives.filter(({ parts }) => parts.has(name)).length > MOST * relatives.length;
}
