// The one door of this package to generated/; publishing puts the files that it names in its place. Types only, so that
// importing the package costs nothing when the program runs.
export type * from '../../../generated/named-types.ts';
export type { components, operations, paths, webhooks } from '../../../generated/types.ts';
