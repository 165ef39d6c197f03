/** Where things are, from the top of the repository; the Makefile runs every script there. */
export const SOURCE = 'openapi/openapi.yaml';
/** The table of what the contract has to fulfil. */
export const REQUIREMENTS = 'openapi/requirements.yaml';
export const REDOCLY_CONFIG = 'redocly.yaml';
export const SPECTRAL_RULESET = '.spectral.mjs';
/** Redocly's strictest rules without any of ours. */
export const STRICT_CONFIG = '.config/redocly-strict.yaml';
export const GENERATED = 'generated';
export const BUNDLE = 'generated/openapi.json';
export const DOCS = 'generated/docs';

/** Extensions that are for those who write the description, and do not reach the bundle. */
export const OMITTED: readonly string[] = ['x-requirements', 'x-seed'];
