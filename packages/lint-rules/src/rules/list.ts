import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { faultsOfNumber, faultsOfPage } from '../page-faults.ts';
import { namesOf, pagesOf, type Operation, type PageNames, type Parameter } from '../pages.ts';
import { isRecord } from '../part.ts';
import { follow, itemsOf, quoteAll, reportOnce, type Fault, type Place, type Resolve } from '../place.ts';
import { partsOf, partWith } from '../schema-parts.ts';

interface Options extends PageNames {
  /** The extension of an operation that says how its pages follow each other. */
  extension?: string;
  /** The value of the extension. */
  pagination?: string;
  /** The query parameter that chooses the page. */
  cursorParameter?: string;
  /** The query parameter that chooses its size. */
  limitParameter?: string;
  /** The size of a page when none is chosen. */
  default?: number;
  minimum?: number;
  maximum?: number;
}
type Settings = Required<Options>;

/** A parameter for pages: the operation that takes it, where that names it, and where it is defined. */
interface Use {
  operation: string;
  entry: Place<Parameter>;
  target: Place<Parameter>;
}
interface Candidate {
  name: string;
  place: Place<Operation>;
  uses: Use[];
}

/** Lists, and only they, return pages, say so in an extension, and take the shared parameters for pages. */
export const list: Oas3Rule = (options: Options) => {
  const settings = settingsOf(options);
  const uses: Use[] = [];
  const once = reportOnce();
  return {
    Root: {
      leave(_root: object, { report, resolve }: UserContext) {
        once(report, [
          ...faultsOfUses(usesOf(settings.cursorParameter, uses)),
          ...faultsOfUses(usesOf(settings.limitParameter, uses)),
          ...faultsOfLimit(usesOf(settings.limitParameter, uses), settings, resolve),
        ]);
      },
    },
    Paths: {
      PathItem: {
        Operation(operation: object, context: UserContext, { PathItem }: { PathItem: object }) {
          if (!isRecord(operation)) return;
          const candidate = candidateOf(operation as Operation, PathItem as Operation, context, settings);
          const pages = pagesOf(candidate.place, settings, context.resolve);
          if (pages.length === 0) return once(context.report, faultsOfOther(candidate, settings));
          uses.push(...candidate.uses);
          once(context.report, faultsOfList(candidate, settings));
          for (const page of pages)
            once(context.report, faultsOfPage(page, settings, settings.maximum, context.resolve));
        },
      },
    },
  };
};

function settingsOf(options: Options): Settings {
  const {
    extension = 'x-pagination',
    pagination = 'cursor',
    cursorParameter = 'cursor',
    limitParameter = 'limit',
  } = options;
  const { default: standard = 25, minimum = 1, maximum = 100 } = options;
  return {
    ...namesOf(options),
    extension,
    pagination,
    cursorParameter,
    limitParameter,
    default: standard,
    minimum,
    maximum,
  };
}

function candidateOf(operation: Operation, item: Operation, context: UserContext, settings: Settings): Candidate {
  const place = { node: operation, location: context.location };
  const name = operation.operationId ?? String(context.key);
  const inherited = { node: item, location: context.parentLocations['PathItem'] ?? place.location };
  const uses = [inherited, place].flatMap((owner) => usesIn(owner, name, context.resolve));
  const own = [settings.cursorParameter, settings.limitParameter].flatMap((wanted) => usesOf(wanted, uses).slice(-1));
  return { name, place, uses: own };
}

function usesIn({ node, location }: Place<Operation>, operation: string, resolve: Resolve): Use[] {
  return itemsOf(node.parameters).flatMap((parameter, index) => {
    const entry = { node: parameter, location: location.child(['parameters', index]) };
    const target = follow(entry, resolve);
    return target?.node.in === 'query' ? [{ operation, entry, target }] : [];
  });
}

function usesOf(name: string, uses: readonly Use[]): Use[] {
  return uses.filter(({ target }) => target.node.name === name);
}

/** What a list lacks, all at once. */
function faultsOfList({ name, place, uses }: Candidate, settings: Settings): Fault[] {
  const { extension, pagination, cursorParameter, limitParameter } = settings;
  const found = place.node[extension as `x-${string}`];
  const parameters = [cursorParameter, limitParameter].filter((wanted) => usesOf(wanted, uses).length === 0);
  const lacks = [
    ...(found === undefined ? [`\`${extension}: ${pagination}\``] : []),
    ...(parameters.length > 0 ? [`the parameter${parameters.length > 1 ? 's' : ''} ${quoteAll(parameters)}`] : []),
  ];
  const key = place.node.parameters && found !== undefined ? place.location.child('parameters') : place.location;
  const lacking = { message: `\`${name}\` returns pages. Add ${lacks.join(' and ')}.`, location: key.key() };
  const wrong = `\`${extension}\` should be \`${pagination}\`, instead got \`${String(found)}\`.`;
  return [
    ...(lacks.length > 0 ? [lacking] : []),
    ...(found === undefined || found === pagination
      ? []
      : [{ message: wrong, location: place.location.child(extension) }]),
  ];
}

/** An operation that returns no pages says and takes nothing about them. */
function faultsOfOther({ name, place, uses }: Candidate, settings: Settings): Fault[] {
  const { extension, items, cursor, others } = settings;
  if (place.node[extension as `x-${string}`] !== undefined) {
    const message = `\`${name}\` returns no page with ${quoteAll([items, cursor, ...others])}. Return one, or remove \`${extension}\`.`;
    return [{ message, location: place.location.child(extension).key() }];
  }
  return uses.map(({ entry, target }) => {
    const message = `\`${name}\` returns no pages. Remove the parameter \`${target.node.name}\`.`;
    return { message, location: entry.location };
  });
}

/** The parameter that most lists take is the shared one. */
function sharedOf(uses: readonly Use[]): Use | undefined {
  const groups = Map.groupBy(uses, ({ target }) => target.location.absolutePointer);
  return [...groups.values()].toSorted((left, right) => right.length - left.length)[0]?.[0];
}

function faultsOfUses(uses: readonly Use[]): Fault[] {
  const shared = sharedOf(uses);
  return uses.flatMap(({ operation, entry, target }) => {
    if (!shared || target.location.absolutePointer === shared.target.location.absolutePointer) return [];
    const message = `\`${target.node.name}\` of \`${operation}\` is not the parameter that \`${shared.operation}\` takes. Let both refer to one.`;
    return [{ message, location: entry.location }];
  });
}

function faultsOfLimit(uses: readonly Use[], settings: Settings, resolve: Resolve): Fault[] {
  const shared = sharedOf(uses);
  if (!isRecord(shared?.target.node.schema)) return [];
  const schema = { node: shared.target.node.schema, location: shared.target.location.child('schema') };
  const parts = partsOf(schema, resolve);
  const name = settings.limitParameter;
  const message = `\`${name}\` has no default. Write \`default: ${settings.default}\`.`;
  return [
    ...(partWith(parts, 'default') ? [] : [{ message, location: (partWith(parts, 'type') ?? schema).location.key() }]),
    ...(['default', 'minimum', 'maximum'] as const).flatMap((keyword) =>
      faultsOfNumber(parts, keyword, settings[keyword], name),
    ),
  ];
}
