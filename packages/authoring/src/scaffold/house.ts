import { OPERATION_VERBS } from '@botbat/lint-rules';

/** The options of house rules by id, without the prefix of the plugin, as `redocly.yaml` has them. */
export interface RuleOptions {
  [id: string]: unknown;
}

/** What the house rules ask of an operation, as far as a description cannot show it by its parts. */
export interface House {
  /** The verbs that an operationId of each method may begin with. */
  verbs: { [method: string]: readonly string[] };
  errors: {
    always: readonly number[];
    withPathId: readonly number[];
    withBody: readonly number[];
    withConflict: readonly number[];
  };
  list: {
    items: string;
    cursor: string;
    extension: string;
    pagination: string;
    cursorParameter: string;
    limitParameter: string;
    maximum: number;
  };
  scope: { scheme: string; catalogue: string };
  idempotency: { header: string };
  rateLimit: { extension: string };
  transition: { extension: string; property: string };
  media: { type: string };
  ids: { shape: string };
  summary: { maxLength: number };
}

/** Reads the options of the rules; what is not set there is what the rules do without options. */
export function readHouse(rules: RuleOptions = {}): House {
  const options = (id: string): object => (typeof rules[id] === 'object' && rules[id] !== null ? rules[id] : {});
  const { verbs } = options('operation-id') as { verbs?: House['verbs'] };
  return {
    verbs: { ...OPERATION_VERBS, ...verbs },
    errors: {
      always: [400, 401, 403, 429, 500],
      withPathId: [404],
      withBody: [422],
      withConflict: [409],
      ...options('errors'),
    },
    list: {
      items: 'data',
      cursor: 'cursor',
      extension: 'x-pagination',
      pagination: 'cursor',
      cursorParameter: 'cursor',
      limitParameter: 'limit',
      maximum: 100,
      ...options('list'),
    },
    scope: { scheme: 'bearerAuth', catalogue: 'x-scopes', ...options('scope') },
    idempotency: { header: 'Idempotency-Key', ...options('idempotency') },
    rateLimit: { extension: 'x-rate-limit', ...options('rate-limit') },
    transition: { extension: 'x-transition', property: 'status', ...options('transition') },
    media: { type: 'application/json', ...options('media') },
    ids: { shape: '^<prefix>_[0-9A-HJKMNP-TV-Z]{26}$', ...options('times-and-ids') },
    summary: { maxLength: 40, ...options('summary') },
  };
}
