import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { quote, reportOnce, type Fault } from '../fault.ts';
import { isRecord, type Node } from '../node.ts';
import { checkOperations, parametersOf } from '../operations.ts';
import { faultsOfNumber, faultsOfPage } from '../page-faults.ts';
import { namesOf, pagesOf, type PageNames } from '../pages.ts';
import { partsOf, partWith } from '../schema-walk.ts';

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

/** A parameter for pages, and the operation that takes it. */
interface Use {
  operation: string;
  parameter: Node;
}
interface Candidate {
  name: string;
  operation: Node;
  uses: Use[];
}

/** Lists, and only they, return pages, say so in an extension, and take the shared parameters for pages. */
export const list: Oas3Rule = (options: Options) => {
  const settings = settingsOf(options);
  const uses: Use[] = [];
  const once = reportOnce();
  return {
    Root: {
      leave(_root: object, context: UserContext) {
        const [cursors, limits] = [usesOf(settings.cursorParameter, uses), usesOf(settings.limitParameter, uses)];
        once(context, [...faultsOfUses(cursors), ...faultsOfUses(limits), ...faultsOfLimit(limits, settings)]);
      },
    },
    Paths: checkOperations((operation, pathItem) => {
      const candidate = candidateOf(operation, pathItem, settings);
      const pages = pagesOf(operation, settings);
      if (pages.length === 0) return faultsOfOther(candidate, settings);
      uses.push(...candidate.uses);
      const faults = pages.flatMap((page) => faultsOfPage(page, settings, settings.maximum));
      return [...faultsOfList(candidate, settings), ...faults];
    }),
  };
};

function settingsOf(options: Options): Settings {
  return {
    extension: 'x-pagination',
    pagination: 'cursor',
    cursorParameter: 'cursor',
    limitParameter: 'limit',
    default: 25,
    minimum: 1,
    maximum: 100,
    ...options,
    ...namesOf(options),
  };
}

function candidateOf(operation: Node, pathItem: Node, settings: Settings): Candidate {
  const name = String(operation.fields.operationId ?? operation.name);
  const queries = [pathItem, operation].flatMap(parametersOf).filter(({ fields }) => fields.in === 'query');
  const uses = queries.map((parameter) => ({ operation: name, parameter }));
  const { cursorParameter, limitParameter } = settings;
  const own = [cursorParameter, limitParameter].flatMap((wanted) => usesOf(wanted, uses).slice(-1));
  return { name, operation, uses: own };
}

function usesOf(name: string, uses: readonly Use[]): Use[] {
  return uses.filter(({ parameter }) => parameter.fields.name === name);
}

/** What a list lacks, all at once. */
function faultsOfList({ name, operation, uses }: Candidate, settings: Settings): Fault[] {
  const { extension, pagination, cursorParameter, limitParameter } = settings;
  const found = operation.fields[extension];
  const parameters = [cursorParameter, limitParameter].filter((wanted) => usesOf(wanted, uses).length === 0);
  const lacks = [
    ...(found === undefined ? [`\`${extension}: ${pagination}\``] : []),
    ...(parameters.length > 0
      ? [`the parameter${parameters.length > 1 ? 's' : ''} ${quote(parameters, ' and ')}`]
      : []),
  ];
  const key = found === undefined ? operation.key : operation.locateKey('parameters');
  const lacking = { message: `\`${name}\` returns pages. Add ${lacks.join(' and ')}.`, location: key };
  const message = `\`${extension}\` should be \`${pagination}\`, instead got \`${String(found)}\`.`;
  const isWrong = found !== undefined && found !== pagination;
  return [
    ...(lacks.length > 0 ? [lacking] : []),
    ...(isWrong ? [{ message, location: operation.child(extension).location }] : []),
  ];
}

/** An operation that returns no pages says and takes nothing about them. */
function faultsOfOther({ name, operation, uses }: Candidate, settings: Settings): Fault[] {
  const { extension, items, cursor, others } = settings;
  if (operation.fields[extension] !== undefined) {
    const message = `\`${name}\` returns no page with ${quote([items, cursor, ...others], ' and ')}. Return one, or remove \`${extension}\`.`;
    return [{ message, location: operation.child(extension).key }];
  }
  return uses.map(({ parameter: { fields, entry } }) => {
    const message = `\`${name}\` returns no pages. Remove the parameter \`${String(fields.name)}\`.`;
    return { message, location: entry.location };
  });
}

/** The parameter that most lists take is the shared one. */
function sharedOf(uses: readonly Use[]): Use | undefined {
  const groups = Map.groupBy(uses, ({ parameter }) => parameter.value);
  return [...groups.values()].toSorted((left, right) => right.length - left.length)[0]?.[0];
}

function faultsOfUses(uses: readonly Use[]): Fault[] {
  const shared = sharedOf(uses);
  const others = uses.filter(({ parameter }) => parameter.value !== shared?.parameter.value);
  return others.map(({ operation, parameter: { fields, entry } }) => {
    const message = `\`${String(fields.name)}\` of \`${operation}\` is not the parameter that \`${shared?.operation}\` takes. Let both refer to one.`;
    return { message, location: entry.location };
  });
}

function faultsOfLimit(uses: readonly Use[], settings: Settings): Fault[] {
  const schema = sharedOf(uses)?.parameter.child('schema');
  if (!schema || !isRecord(schema.value)) return [];
  const parts = partsOf(schema);
  const name = settings.limitParameter;
  const message = `\`${name}\` has no default. Write \`default: ${settings.default}\`.`;
  return [
    ...(partWith(parts, 'default') ? [] : [{ message, location: (partWith(parts, 'type') ?? schema).key }]),
    ...(['default', 'minimum', 'maximum'] as const).flatMap((keyword) =>
      faultsOfNumber(parts, keyword, settings[keyword], name),
    ),
  ];
}
