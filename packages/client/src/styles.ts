import { writeArray, writeObject, writeQuery } from './openapi-fetch.ts';
import { checkSegment, toPath } from './path.ts';

/**
 * How a parameter is written: its `style` with `explode`, or as JSON where it has a `content`.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#style-values
 */
export type Style = 'json' | readonly [style: string, explode: boolean];

/** How parameters are written, by their names. */
export interface Styles {
  readonly [name: string]: Style;
}

type Values = { readonly [name: string]: unknown };

/** What writes a query some of whose parameters are not written the usual way. */
export function queryIn(styles: Styles): (query: unknown) => string {
  return (query) => {
    const parts = Object.entries(query as Values).map(([name, value]) => toPart(name, value, styles[name]));
    return parts.filter((part) => part !== '').join('&');
  };
}

function toPart(name: string, value: unknown, style: Style | undefined): string {
  if (value === undefined || value === null) return '';
  if (style === 'json') return `${name}=${toJson(value)}`;
  return style ? write(name, value, style) : writeQuery({ [name]: value });
}

/**
 * What writes a path some of whose parameters are not written the usual way.
 *
 * @throws {TypeError} as `toPath` does
 */
export function pathIn(styles: Styles): (path: string, values: object) => string {
  return (path, values) => {
    const texts = Object.entries(styles).map(([name, style]) => {
      const value = (values as Values)[name] ?? '';
      return [name, checkSegment(name, style === 'json' ? toJson(value) : write(name, value, style))] as const;
    });
    const written = texts.reduce((rest, [name, text]) => rest.replaceAll(`{${name}}`, () => text), path);
    return toPath(written, values as Values);
  };
}

function toJson(value: unknown): string {
  return encodeURIComponent(JSON.stringify(value));
}

function write(name: string, value: unknown, [style, explode]: Exclude<Style, 'json'>): string {
  const options = { style: style as 'form', explode };
  if (Array.isArray(value)) return value.length === 0 ? '' : writeArray(name, value, options);
  if (typeof value === 'object') return writeObject(name, value as { [key: string]: unknown }, options);
  return value === '' ? '' : writeArray(name, [value], options);
}
