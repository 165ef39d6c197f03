// The one door of this package to generated/; publishing puts the file that it names in its place.
export { default as description } from '../../../generated/openapi.json' with { type: 'json' };
