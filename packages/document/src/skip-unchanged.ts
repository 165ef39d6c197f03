import type { Config, UserContext } from '@redocly/openapi-core';
import type { SourceCache } from './source-cache.ts';

type Visit = (node: unknown, context: UserContext, ...rest: unknown[]) => unknown;
/** A visitor of Redocly's: functions, perhaps inside of the names of what is around. */
type Visitor = { [name: string]: Visit | Visitor };
type RuleFactory = (options: unknown) => Visitor | Visitor[];
type RuleSets = { [version: string]: { [rule: string]: RuleFactory } };

/**
 * Lets rules look again only at what has changed since the last run, be it behind a `$ref`, and at what they found fault
 * with. That holds for rules that judge each part by itself and by what it refers to.
 *
 * @param config - is changed
 * @param cache - of all runs with this configuration
 */
export function skipUnchanged(config: Config, rules: ReadonlySet<string>, cache: SourceCache): void {
  const change = (name: string, rule: RuleFactory) => (rules.has(name) ? remembering(name, rule, cache) : rule);
  config.plugins = config.plugins.map((plugin) => {
    const sets = Object.entries((plugin.rules ?? {}) as unknown as RuleSets).map(([version, set]) => {
      return [version, Object.fromEntries(Object.entries(set).map(([name, rule]) => [name, change(name, rule)]))];
    });
    return { ...plugin, rules: Object.fromEntries(sets) as typeof plugin.rules & object };
  });
}

function remembering(name: string, rule: RuleFactory, cache: SourceCache): RuleFactory {
  /** The last run that looked at a part and found nothing. */
  const clean = new Map<string, number>();
  const once = (visit: Visit, place: string): Visit => {
    return (node, context, ...rest) => {
      const { absolutePointer, pointer, source } = context.location;
      const key = [place, context.specVersion, absolutePointer].join(' ');
      const before = clean.get(key);
      if (before !== undefined && cache.lastChange(source.absoluteRef, pointer) <= before) return;
      clean.set(key, cache.run);
      const report: UserContext['report'] = (problem) => {
        clean.delete(key);
        context.report(problem);
      };
      visit(node, { ...context, report }, ...rest);
    };
  };
  return (options) => [rule(options)].flat().map((visitor) => mapVisits(visitor, once, name));
}

/** Whether something is skipped is asked each time. */
function mapVisits(visitor: Visitor, change: (visit: Visit, place: string) => Visit, place: string): Visitor {
  const entries = Object.entries(visitor).map(([name, value]) => {
    if (name === 'skip') return [name, value];
    const inside = `${place}/${name}`;
    return [name, typeof value === 'function' ? change(value, inside) : mapVisits(value, change, inside)];
  });
  return Object.fromEntries(entries) as Visitor;
}
