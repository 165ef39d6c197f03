import { expect, test } from 'vitest';
import { targetsOf, toPublished, type Manifest } from './manifest.ts';

const SHARED = { engines: { node: '>=20.19' }, repository: { type: 'git', url: 'git+https://example.com/a.git' } };
const MANIFEST = {
  name: '@botbat/a',
  version: '1.2.3',
  description: 'A.',
  license: 'MIT',
  private: true,
  publishConfig: { access: 'public' },
  exports: {
    '.': './src/index.ts',
    './b': { browser: './src/b/web.ts', default: './src/b/node.ts' },
    './c/*': './src/*.ts',
  },
  bin: { a: './src/cli.ts' },
  dependencies: { '@botbat/types': '1.2.3', 'openapi-fetch': '0.17.0' },
  devDependencies: { '@botbat/document': '1.2.3' },
} satisfies Manifest & { [key: string]: unknown };

test('every entry leads to what is built, its types first', () => {
  const { exports } = toPublished(MANIFEST, SHARED, 'packages/a') as Manifest;
  expect(JSON.stringify(exports)).toBe(
    JSON.stringify({
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './b': {
        browser: { types: './dist/b/web.d.ts', default: './dist/b/web.js' },
        default: { types: './dist/b/node.d.ts', default: './dist/b/node.js' },
      },
      './c/*': { types: './dist/*.d.ts', default: './dist/*.js' },
    }),
  );
});

test('ours may be newer, others not, and what only we need is left out', () => {
  const published = toPublished(MANIFEST, SHARED, 'packages/a');
  expect(published).toMatchObject({
    dependencies: { '@botbat/types': '^1.2.3', 'openapi-fetch': '0.17.0' },
    repository: { type: 'git', url: 'git+https://example.com/a.git', directory: 'packages/a' },
    engines: { node: '>=20.19' },
    bin: { a: './dist/cli.js' },
    files: ['dist'],
    sideEffects: false,
  });
  expect(Object.keys(published)).not.toEqual(expect.arrayContaining(['private']));
  expect(Object.keys(published)).not.toEqual(expect.arrayContaining(['devDependencies']));
});

test('the files behind the entries', () => {
  expect(targetsOf(MANIFEST.exports)).toEqual(['./src/index.ts', './src/b/web.ts', './src/b/node.ts', './src/*.ts']);
});
