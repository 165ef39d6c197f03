import {
  listParameters,
  listResponses,
  resolve,
  type Content,
  type Description,
  type LocatedOperation,
  type Parameter,
  type RequestBody,
} from '@botbat/document';
import { isJson, isMultipart, isTextual } from '../named-types/media-types.ts';
import { nameParameters } from '../named-types/names.ts';
import { styleOf, type Style } from './styles.ts';

/** A parameter by its name, or with the other name that it has in the input. */
type Name = string | readonly [name: string, key: string];

/** What a client has to know of an operation to call it; the runtime's `Descriptor`, with names of its functions. */
export interface Descriptor {
  id: string;
  /** The method, and the path with the keys of the input in braces. */
  route: string;
  query?: Name[];
  headers?: Name[];
  /** The names of cookies with their keys. */
  cookies?: { [name: string]: string };
  body?: 'json' | 'form' | 'raw';
  /** The media type of the body, where it is not the usual one. */
  type?: string;
  /** What a success is read as, where it is not JSON. */
  answer?: 'text' | 'blob';
  idempotent?: true;
  /** How parameters are written, where some are not written the usual way. */
  styles?: { query?: Styles; path?: Styles };
}

/** By the keys of the parameters. */
interface Styles {
  [key: string]: Style;
}

/** @param id - the name of the operation */
export function describeCall(description: Description, id: string, located: LocatedOperation): Descriptor {
  const all = listParameters(description, located);
  const keys = new Map(nameParameters(inOrder(all)).map(([key, parameter]) => [parameter, key]));
  const namesIn = (place: string) => {
    const names = all.filter((parameter) => parameter.in === place && keys.has(parameter));
    return names.map((parameter): Name =>
      keys.get(parameter) === parameter.name ? parameter.name : [parameter.name, `${keys.get(parameter)}`],
    );
  };
  return {
    id,
    route: `${located.method.toUpperCase()} ${withKeys(located.path, all, keys)}`,
    ...optional('query', namesIn('query')),
    ...optional('headers', namesIn('header')),
    ...cookiesOf(all, keys),
    ...bodyOf(description, located),
    ...answerOf(description, located),
    ...(all.some(isIdempotencyKey) ? { idempotent: true } : {}),
    ...stylesOf(description, all, keys),
  };
}

/** Whether an input has to hold anything. */
export function isInputRequired(description: Description, located: LocatedOperation): boolean {
  const { requestBody } = located.operation;
  const isBodyRequired = requestBody !== undefined && resolve<RequestBody>(description, requestBody).required === true;
  const parameters = listParameters(description, located).filter((parameter) => !isIdempotencyKey(parameter));
  return isBodyRequired || parameters.some((parameter) => parameter.in === 'path' || parameter.required === true);
}

/** Whether a request holds JSON under its usual name. */
export function takesJson(description: Description, { operation }: LocatedOperation): boolean {
  if (!operation.requestBody) return false;
  return 'application/json' in (resolve<RequestBody>(description, operation.requestBody).content ?? {});
}

const PLACES: readonly string[] = ['path', 'query', 'header', 'cookie'];

/** The order in which keys are given, which decides who has to be called otherwise. */
function inOrder(parameters: readonly Parameter[]): Parameter[] {
  return parameters
    .filter((parameter) => !isIdempotencyKey(parameter))
    .toSorted((left, right) => PLACES.indexOf(left.in) - PLACES.indexOf(right.in));
}

function isIdempotencyKey({ name, in: place }: Parameter): boolean {
  return place === 'header' && name.toLowerCase() === 'idempotency-key';
}

function withKeys(path: string, all: readonly Parameter[], keys: ReadonlyMap<Parameter, string>): string {
  return path.replaceAll(/\{([^}]*)\}/g, (whole, name: string) => {
    const parameter = all.find((each) => each.in === 'path' && each.name === name);
    return parameter ? `{${keys.get(parameter)}}` : whole;
  });
}

function bodyOf(description: Description, { operation }: LocatedOperation): Pick<Descriptor, 'body' | 'type'> {
  if (!operation.requestBody) return {};
  const { content = {} } = resolve<RequestBody>(description, operation.requestBody);
  const names = Object.keys(content);
  const json = names.find(isJson);
  if (json !== undefined) return { body: 'json', ...(isUsualJson(json) ? {} : { type: json }) };
  if (names.some(isMultipart)) return { body: 'form' };
  const [type] = names;
  return type === undefined ? {} : { body: 'raw', type };
}

function isUsualJson(name: string): boolean {
  return name === 'application/json' || name.includes('*');
}

/** Of several media types, a client asks for JSON. */
function answerOf(description: Description, located: LocatedOperation): Pick<Descriptor, 'answer'> {
  const successes = listResponses(description, located).filter(([status]) => /^2/.test(status));
  const names = successes.flatMap(([, { content }]) => Object.keys((content ?? {}) as Content));
  if (names.length === 0 || names.some(isJson)) return {};
  return { answer: names.every(isTextual) ? 'text' : 'blob' };
}

/** In a query by the name, which is what is written; in a path by the key, which stands in the braces. */
function stylesOf(
  description: Description,
  all: readonly Parameter[],
  keys: ReadonlyMap<Parameter, string>,
): Pick<Descriptor, 'styles'> {
  const stylesIn = (place: 'query' | 'path') => {
    const parameters = all.filter((parameter) => parameter.in === place && keys.has(parameter));
    const found = parameters.flatMap((parameter): [string, Style][] => {
      const style = styleOf(description, parameter);
      return style ? [[place === 'query' ? parameter.name : `${keys.get(parameter)}`, style]] : [];
    });
    return found.length > 0 ? { [place]: Object.fromEntries(found) } : {};
  };
  const styles = { ...stylesIn('query'), ...stylesIn('path') };
  return Object.keys(styles).length > 0 ? { styles } : {};
}

function cookiesOf(all: readonly Parameter[], keys: ReadonlyMap<Parameter, string>): Pick<Descriptor, 'cookies'> {
  const cookies = all.filter((parameter) => parameter.in === 'cookie');
  return cookies.length === 0
    ? {}
    : {
        cookies: Object.fromEntries(
          cookies.map((parameter) => [parameter.name, keys.get(parameter) ?? parameter.name]),
        ),
      };
}

function optional<Key extends string>(key: Key, names: Name[]): { [key in Key]?: Name[] } {
  return names.length === 0 ? {} : ({ [key]: names } as { [key in Key]?: Name[] });
}
