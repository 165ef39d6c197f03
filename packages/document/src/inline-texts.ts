import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Oas3Preprocessor, UserContext } from '@redocly/openapi-core';
import { isReference } from './resolve.ts';

/**
 * Puts the Markdown files that `x-guides` names into the description. Redocly does so for `description`, but does not
 * look for references inside extensions.
 */
export const inlineTexts: Oas3Preprocessor = () => ({
  Root: {
    enter(root: object, context: UserContext) {
      const folder = dirname(context.location.source.absoluteRef);
      for (const [index, guide] of guidesOf(root).entries()) {
        if (!guide || !isReference(guide.text)) continue;
        const { $ref } = guide.text;
        const text = readText(resolve(folder, $ref));
        if (text !== undefined) guide.text = text;
        else {
          const location = context.location.child(['x-guides', index, 'text']);
          context.report({ message: `\`${$ref}\` is not a file that can be read. Name a Markdown file.`, location });
        }
      }
    },
  },
});

function guidesOf(root: object): ({ text?: unknown } | null)[] {
  const { 'x-guides': guides } = root as { 'x-guides'?: unknown };
  return Array.isArray(guides) ? guides : [];
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
