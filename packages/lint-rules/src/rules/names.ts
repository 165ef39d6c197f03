import type { Location, Oas3Rule, UserContext } from '@redocly/openapi-core';
import { inStyle, isInStyle } from '../name-style.ts';

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
type Parameter = { name?: unknown; in?: string };

/** Names look alike wherever they are written: properties, parameters, segments of paths, headers. */
export const names: Oas3Rule = ({
  properties = 'snake_case',
  parameters = 'snake_case',
  segments = 'kebab-case',
  headers = 'Header-Case',
  suffix = '_id',
  allowed = ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
}: Options) => {
  const check = (what: string, name: string, style: string, location: Location, report: UserContext['report']) => {
    if (allowed.includes(name) || isInStyle(name, style)) return;
    report({ message: `${what} \`${name}\` should be in ${style}. Write \`${inStyle(name, style)}\`.`, location });
  };
  const checkKeys =
    (what: string, style: string) =>
    (map: object, { report, location }: UserContext) => {
      for (const name of Object.keys(map)) check(what, name, style, location.child([name]).key(), report);
    };
  return {
    SchemaProperties: checkKeys('The property', properties),
    HeadersMap: checkKeys('The header', headers),
    Paths(paths: object, { report, location }: UserContext) {
      for (const path of Object.keys(paths).filter((key) => key.startsWith('/'))) {
        for (const segment of fixedSegments(path)) {
          check(`In \`${path}\`, the segment`, segment, segments, location.child([path]).key(), report);
        }
      }
    },
    Parameter(parameter: object, { report, location }: UserContext) {
      const { name, in: place } = parameter as Parameter;
      if (typeof name !== 'string') return; // `struct` asks for one.
      const at = location.child('name');
      if (place === 'path') {
        const message = allowed.includes(name) ? undefined : pathParameterFault(name, parameters, suffix);
        if (message) report({ message, location: at });
      }
      if (place === 'query') check('The query parameter', name, parameters, at, report);
      if (place === 'header') check('The header', name, headers, at, report);
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
