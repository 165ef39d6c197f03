import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { inStyle, isInStyle } from '../name-style.ts';
import { nodeOf, type Node } from '../node.ts';

interface Options {
  /** The style of properties. */
  properties?: string;
  /** The style of query and path parameters. */
  parameters?: string;
  /** The style of the fixed segments of a path. */
  segments?: string;
  /** The style of header parameters and response headers. */
  headers?: string;
  /** How path parameters end. */
  suffix?: string;
  /** Names that another specification prescribes. */
  allowed?: readonly string[];
}

/** Names look alike wherever they are written: properties, parameters, segments of paths, headers. */
export const names: Oas3Rule = ({
  properties = 'snake_case',
  parameters = 'snake_case',
  segments = 'kebab-case',
  headers = 'Header-Case',
  suffix = '_id',
  allowed = ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
}: Options) => {
  const isGood = (name: string, style: string) => allowed.includes(name) || isInStyle(name, style);
  const faultOf = (what: string, name: string, style: string) =>
    `${what} \`${name}\` should be in ${style}. Write \`${inStyle(name, style)}\`.`;
  const checkKeys = (what: string, style: string) => (map: object, context: UserContext) => {
    const node = nodeOf(map, context);
    for (const name of Object.keys(node.fields))
      if (!isGood(name, style)) context.report({ message: faultOf(what, name, style), location: node.child(name).key });
  };
  const faultOfParameter = ({ fields }: Node): string | undefined => {
    const { name, in: place } = fields;
    if (typeof name !== 'string') return undefined; // `struct` asks for one.
    if (place === 'path' && !allowed.includes(name)) return pathParameterFault(name, parameters, suffix);
    if (place === 'query' && !isGood(name, parameters)) return faultOf('The query parameter', name, parameters);
    return place === 'header' && !isGood(name, headers) ? faultOf('The header', name, headers) : undefined;
  };
  return {
    SchemaProperties: checkKeys('The property', properties),
    HeadersMap: checkKeys('The header', headers),
    Paths(value: object, context: UserContext) {
      const paths = nodeOf(value, context);
      for (const path of Object.keys(paths.fields).filter((key) => key.startsWith('/')))
        for (const segment of fixedSegments(path).filter((name) => !isGood(name, segments))) {
          const message = faultOf(`In \`${path}\`, the segment`, segment, segments);
          context.report({ message, location: paths.child(path).key });
        }
    },
    Parameter(value: object, context: UserContext) {
      const parameter = nodeOf(value, context);
      const message = faultOfParameter(parameter);
      if (message !== undefined) context.report({ message, location: parameter.child('name').location });
    },
  };
};

function fixedSegments(path: string): string[] {
  const [withoutQuery = ''] = path.split('?'); // `path-not-include-query` refuses the rest.
  return withoutQuery.split(/\/|\{[^}]*\}/).filter(Boolean);
}

/** A name can miss the style and the ending at once; that is one fault, and one edit. */
function pathParameterFault(name: string, style: string, suffix: string): string | undefined {
  const isStyled = isInStyle(name, style);
  const styled = isStyled ? name : inStyle(name, style);
  const hasEnding = styled.endsWith(suffix);
  if (isStyled && hasEnding) return undefined;
  const rules = [isStyled ? '' : `be in ${style}`, hasEnding ? '' : `end in \`${suffix}\``].filter(Boolean);
  const stem = styled.replace(/(^|_)id$/i, '') || 'pet';
  const example = hasEnding ? `Write \`${styled}\`.` : `Write for example \`${stem}${suffix}\`.`;
  return `The path parameter \`${name}\` should ${rules.join(' and ')}. ${example}`;
}
