import type { Contract, Place } from '../contract.ts';
import type { Operator } from '../operator.ts';

const root = ({ root: place }: Contract) => [place];

/** Defects of the root: servers, registries, the index of the paths. */
export const rootOperators: readonly Operator[] = [
  {
    rule: 'botbat/servers',
    name: 'server-without-version',
    targets: root,
    make: ({ file }: Place, { edit }) => edit(file).replace(['servers', 0, 'url'], 'https://api.botbat.com'),
  },
  {
    rule: 'botbat/servers',
    name: 'retired-server',
    targets: root,
    make: ({ file }: Place, { edit }) => edit(file).replace(['servers', 0, 'url'], 'https://api.botbat.io/v1'),
  },
  {
    rule: 'botbat/servers',
    name: 'server-in-the-clear',
    targets: root,
    make: ({ file }: Place, { edit }) => edit(file).replace(['servers', 1, 'url'], 'http://sandbox.botbat.com/v1'),
  },
  {
    rule: 'botbat/servers',
    name: 'no-sandbox',
    targets: root,
    make: ({ file }: Place, { edit }) => edit(file).cut(['servers', 1]),
  },
  {
    rule: 'botbat/servers',
    name: 'version-that-no-server-has',
    targets: root,
    make: ({ file }: Place, { edit }) => edit(file).replace(['info', 'version'], '2.0.0'),
  },
  {
    rule: 'botbat/scope',
    name: 'scope-that-nothing-requires',
    targets: root,
    make: ({ file }: Place, { edit }) => edit(file).add(['x-scopes'], "'segments:read': Read segments."),
  },
  {
    rule: 'botbat/scope',
    name: 'scope-of-no-catalogue',
    targets: root,
    make: ({ file }: Place, { edit }) => edit(file).cut(['x-scopes', 'templates:write']),
  },
  {
    rule: 'botbat/rate-limit',
    name: 'policy-that-nothing-has',
    targets: root,
    make: ({ file }: Place, { edit }) =>
      edit(file).add(['x-rate-limit-policies'], 'bulk: { limit: 5, window: 60, description: Bulk changes. }'),
  },
  {
    rule: 'botbat/rate-limit',
    name: 'registry-with-another-number',
    targets: root,
    make: ({ file }: Place, { edit }) => edit(file).replace(['x-rate-limit-policies', 'search', 'limit'], '61'),
  },
  {
    rule: 'botbat/errors',
    name: 'registry-with-another-code',
    targets: root,
    make: ({ file }: Place, { edit }) => edit(file).replace(['x-error-codes', 0, 'code'], 'bad_request'),
  },
  {
    rule: 'botbat/trace',
    name: 'requirement-without-carrier',
    targets: ({ root: place }) => [place],
    make: ({ file }: Place, { edit }) => edit(file).cut(['servers', 1, 'x-seed']),
  },
  {
    rule: 'botbat/names',
    name: 'path-parameter-without-id',
    targets: ({ parameters }) => parameters.filter(({ value }) => value['in'] === 'path'),
    make: ({ file, value }: Place, { edit }) => edit(file).replace(['name'], value['name'].replace('_id', '_key')),
  },
  {
    rule: 'botbat/names',
    name: 'segment-in-snake-case',
    targets: root,
    make: ({ file }: Place, { edit }) => edit(file).rename(['paths', '/contacts/search'], '/contacts/full_search'),
  },
];
