import { groupBy } from '@botbat/document';
import { printKey } from '../print.ts';
import type { Call } from './generate.ts';

/** A method of a group. */
interface Method {
  name: string;
  call: Call;
  isPages: boolean;
}

/** All calls grouped by tag, for those who rather discover them by completion than import each. */
export function printGroups(calls: readonly Call[]): string {
  const groups = [...groupBy(calls, groupOf)].map(([name, members]) => ({
    name,
    methods: methodsOf(name, members),
  }));
  const types = groups.map(
    ({ name, methods }) => `  readonly ${printKey(name)}: {\n${methods.map(printType).join('')}  };\n`,
  );
  const values = groups.map(
    ({ name, methods }) => `    ${printKey(name)}: {\n${methods.map(printValue).join('')}    },\n`,
  );
  return `/** Every operation, in groups. */
export interface CallGroups {
${types.join('')}}

/** Binds every operation to a client: \`groupCalls(client).${groups[0]?.name}.${groups[0]?.methods[0]?.name}()\`. A program that imports this holds all of them. */
export function groupCalls(client: Client): CallGroups {
  return {
${values.join('')}  };
}
`;
}

/** The first tag, or the first segment of the path. */
function groupOf({ located: { operation, path } }: Call): string {
  const words = (operation.tags?.[0] ?? path.split('/')[1] ?? '').split(/[^A-Za-z0-9]+/).filter(Boolean);
  const [first = 'api', ...rest] = words;
  return [
    first.charAt(0).toLowerCase() + first.slice(1),
    ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ].join('');
}

/** `listContacts` is `list` in `contacts`, unless something else would be called so too. */
function methodsOf(group: string, calls: readonly Call[]): Method[] {
  const short = calls.map((call) => methodsNamed(shorten(call.name, group), call));
  const full = calls.map((call) => methodsNamed(call.name, call));
  const users = groupBy([...short, ...full].flat(), ({ name }) => name);
  const isFree = ({ name, call }: Method) => users.get(name)?.every((user) => user.call === call) ?? true;
  return calls.flatMap((_, index) => (short[index]?.every(isFree) ? short[index] : (full[index] ?? [])));
}

function methodsNamed(name: string, call: Call): Method[] {
  const { pages } = call;
  const method = { name, call, isPages: false };
  if (!pages) return [method];
  return [method, { name: name === call.name ? pages.name : `${name}Pages`, call, isPages: true }];
}

function shorten(name: string, group: string): string {
  const plural = group.charAt(0).toUpperCase() + group.slice(1);
  const singular = plural.replace(/ies$/, 'y').replace(/s$/, '');
  const rest = [plural, singular].map((word) => name.replace(new RegExp(`${word}(?![a-z])`), ''));
  return rest.find((text) => text !== name && text !== '') ?? name;
}

function printType({ name, call: { base, isInputRequired, pages }, isPages }: Method): string {
  const path = (pages?.path ?? []).map((key) => `[${JSON.stringify(key)}]`).join('');
  const result = isPages ? `Pages<types.${base}Item, types.${base}Result${path}>` : `ApiPromise<types.${base}Result>`;
  return `    ${printKey(name)}(input${isInputRequired ? '' : '?'}: types.${base}Input, options?: CallOptions): ${result};\n`;
}

function printValue({ name, call, isPages }: Method): string {
  const target = isPages ? call.pages?.name : call.name;
  return `      ${printKey(name)}: (input, options) => ${target}(client, input, options),\n`;
}
