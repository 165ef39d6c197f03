import owasp from '@stoplight/spectral-owasp-ruleset';
import { oas } from '@stoplight/spectral-rulesets';

export default {
  extends: [[oas, 'all'], owasp],
  rules: {
    // Knows scopes of oauth2 only; ours are on a bearer scheme (stoplightio/spectral#2643).
    'oas3-operation-security-defined': 'off',
    // 3.1 names a licence by its SPDX identifier instead.
    'license-url': 'off',
    'contact-properties': 'off',
    // The order of the tags is the order of the reference.
    'openapi-tags-alphabetical': 'off',
  },
};
