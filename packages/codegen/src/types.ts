import type { Description } from '@botbat/document';
// The public entry would load a second Redocly to bundle and check a description that is both already.
import { astToString } from 'openapi-typescript/dist/lib/ts.mjs';
import { resolveRef, scanDiscriminators } from 'openapi-typescript/dist/lib/utils.mjs';
import transformSchema from 'openapi-typescript/dist/transform/index.mjs';
import { distributeRequired } from './distribute-required.ts';
import { HEADER } from './header.ts';
import { hoistSchemas } from './hoist-schemas.ts';
import { withoutCircles } from './without-circles.ts';

const OPTIONS = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  // A default does not make a property of a request required.
  defaultNonNullable: false,
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypesKeepCasing: true,
  rootTypesNoSchemaPrefix: true,
  silent: true,
};

export interface TypesOptions {
  /** Whether each schema is a type of its own too, for descriptions whose names of schemas are names of types. */
  rootTypes?: boolean;
}

/**
 * The TypeScript types of a bundled description: `paths`, `operations`, `components`, and every schema by its name.
 *
 * This is the one place that knows openapi-typescript, which gets no more updates (openapi-ts/openapi-typescript#2874)
 * and needs TypeScript's JavaScript API, which ended with TypeScript 6; hence the `typescript` of this package.
 */
export function generateTypes(description: Description, { rootTypes = true }: TypesOptions = {}): string {
  const schema = distributeRequired(withoutCircles(hoistSchemas(description))) as never;
  const nodes = transformSchema(schema, {
    ...OPTIONS,
    rootTypes,
    discriminators: scanDiscriminators(schema, OPTIONS),
    injectFooter: [],
    resolve: ($ref: string) => resolveRef(schema, $ref, OPTIONS),
  } as never);
  return `${HEADER}${astToString(nodes)}`;
}
