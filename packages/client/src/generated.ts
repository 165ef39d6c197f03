// The one door of this package to generated/; publishing puts the files that it names in its place.
export * from '../../../generated/checked-calls.ts';
