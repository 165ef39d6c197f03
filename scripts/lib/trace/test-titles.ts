import { expandIds } from '@botbat/lint-rules';
import { parseSync } from 'rolldown/utils';
import { placeAt, type Place } from './place.ts';

/** A test, or a group of tests, whose title names a requirement. */
export interface Claim {
  id: string;
  place: Place;
  /** Whether it is run; what is skipped, or still to be written, proves nothing. */
  isRun: boolean;
}

/** A node of the syntax tree (ESTree), as far as it is looked at here. */
interface Syntax {
  type: string;
  start: number;
  [field: string]: unknown;
}

/** What a call of `test` or `describe` says of itself. */
interface Call {
  isGroup: boolean;
  isOff: boolean;
  title: Syntax | undefined;
  inner: readonly Syntax[];
}

const TESTS: readonly string[] = ['test', 'it'];
const GROUPS: readonly string[] = ['describe', 'suite'];
/** What keeps a test from being run, or lets it pass when it fails. */
const OFF: readonly string[] = ['skip', 'todo', 'skipIf', 'runIf', 'fails'];
const IDS = /\[([A-Z]+-\d+(?:(?:, |\.\.)[A-Z]+-\d+)*)\]/;

/**
 * The requirements that the tests of a file name: `test('… [S-001, S-004..S-006]', …)`, also in the title of a group.
 *
 * @throws {TypeError} when a range has no end, or the text is not TypeScript
 */
export function findClaims(file: string, text: string): Claim[] {
  if (!IDS.test(text)) return [];
  const { program, errors } = parseSync(file, text, { lang: 'ts' });
  if (errors[0]) throw new TypeError(`${file}: ${errors[0].message}`);
  const claims: Claim[] = [];
  visit(program as unknown as Syntax, { file, text, claims, above: [], isOff: false });
  return claims;
}

interface Visit {
  file: string;
  text: string;
  claims: Claim[];
  /** What the groups around it claim. */
  above: readonly Claim[];
  isOff: boolean;
}

function visit(node: Syntax, context: Visit): void {
  const call = node.type === 'CallExpression' ? readCall(node) : undefined;
  if (!call) {
    for (const child of childrenOf(node)) visit(child, context);
    return;
  }
  const isOff = context.isOff || call.isOff;
  const own = claimsOf(call.title, context);
  context.claims.push(...own);
  const above = [...context.above, ...own];
  if (!call.isGroup && !isOff && call.inner.some(isFunction)) for (const claim of above) claim.isRun = true;
  for (const child of call.inner) visit(child, { ...context, above, isOff });
}

function claimsOf(title: Syntax | undefined, { file, text }: Visit): Claim[] {
  const names = IDS.exec(title ? textOf(title) : '')?.[1];
  if (!title || names === undefined) return [];
  const place = placeAt(file, text, title.start);
  return expandIds(names.split(', ')).map((id) => ({ id, place, isRun: false }));
}

function readCall(node: Syntax): Call | undefined {
  const words = wordsOf(node['callee'] as Syntax);
  const [first = ''] = words;
  if (![...TESTS, ...GROUPS].includes(first) || isMaker(node['callee'] as Syntax, words)) return undefined;
  const [title, ...inner] = node['arguments'] as Syntax[];
  const isOff =
    words.some((word) => OFF.includes(word)) || inner.some(isSwitchedOff) || isEmptyTable(node['callee'] as Syntax);
  return { isGroup: GROUPS.includes(first), isOff, title, inner };
}

/** `test.each` of `test.each([…])('…', …)` as its words; none when it is something else. */
function wordsOf(node: Syntax): string[] {
  if (node.type === 'Identifier') return [String(node['name'])];
  if (node.type === 'MemberExpression')
    return [...wordsOf(node['object'] as Syntax), String((node['property'] as Syntax)['name'])];
  if (node.type === 'CallExpression') return wordsOf(node['callee'] as Syntax);
  return node.type === 'TaggedTemplateExpression' ? wordsOf(node['tag'] as Syntax) : [];
}

/** `test.each([…])` makes a function that is called with the title. */
function isMaker(callee: Syntax, words: readonly string[]): boolean {
  return (
    callee.type === 'MemberExpression' && ['each', 'for', 'skipIf', 'runIf', 'extend'].includes(words.at(-1) ?? '')
  );
}

function isEmptyTable(callee: Syntax): boolean {
  const [table] = callee.type === 'CallExpression' ? (callee['arguments'] as Syntax[]) : [];
  return table?.type === 'ArrayExpression' && (table['elements'] as unknown[]).length === 0;
}

/** `{ skip: true }` */
function isSwitchedOff(node: Syntax): boolean {
  if (node.type !== 'ObjectExpression') return false;
  const names = (node['properties'] as Syntax[]).map(({ key }) => String((key as Syntax | undefined)?.['name']));
  return names.some((name) => OFF.includes(name));
}

function isFunction({ type }: Syntax): boolean {
  return type === 'ArrowFunctionExpression' || type === 'FunctionExpression' || type === 'Identifier';
}

function textOf(node: Syntax): string {
  if (node.type === 'Literal') return String(node['value']);
  if (node.type !== 'TemplateLiteral') return '';
  return (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…');
}

function childrenOf(node: Syntax): Syntax[] {
  return Object.values(node).flat().filter(isSyntax);
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && typeof (value as Syntax).type === 'string';
}
