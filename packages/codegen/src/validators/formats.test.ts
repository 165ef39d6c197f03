import { beforeAll, describe, expect, test } from 'vitest';
import { formatExport, generateRuntime, KNOWN_FORMATS } from './formats.ts';
import { generateValidators } from './generate.ts';
import { describeSchemas, loadModules, type ByMediaType } from './test-validators.ts';

const FORMATS: [format: string, valid: unknown[], invalid: unknown[]][] = [
  ['date', ['2024-02-29'], ['2023-02-29', '2024-2-9', '']],
  [
    'date-time',
    ['2024-02-29T12:00:00Z', '2024-02-29t12:00:00.5+01:00'],
    ['2024-02-29 12:00:00Z', '2024-02-29T12:00:00', '2024-13-01T00:00:00Z'],
  ],
  ['duration', ['P3Y6M4DT12H30M5S', 'PT1H'], ['P', '1H']],
  ['email', ['joe@example.com', '"joe b"@example.com'], ['joe@', 'joe b@example.com']],
  ['hostname', ['example.com'], ['-a.com', 'a_b.com']],
  ['idn-email', ['실례@실례.테스트'], ['실례']],
  ['idn-hostname', ['실례.테스트'], ['〮a']],
  ['ipv4', ['127.0.0.1'], ['256.0.0.1', '1.2.3']],
  ['ipv6', ['::1'], ['12345::', '1::2::3']],
  ['iri', ['http://ƒøø.ßår/'], ['ßår']],
  ['iri-reference', ['/ßår'], ['\\a']],
  ['json-pointer', ['/a~0b', ''], ['a', '/~2']],
  ['regex', ['^a+$'], ['(']],
  ['relative-json-pointer', ['0/a', '1#'], ['/a']],
  ['time', ['12:00:00Z'], ['24:00:00Z', '12:00']],
  ['uri', ['https://example.com/a?b#c', 'urn:a:b'], ['/a', 'http://a b']],
  ['uri-reference', ['/a', '#b'], ['\\a', 'a b']],
  ['uri-template', ['/a/{b}'], ['/a/{b']],
  [
    'uuid',
    ['2EB8AA08-AA98-11EA-B4AA-73B441D16380'],
    ['2eb8aa08-aa98-11ea-b4aa', 'urn:uuid:2eb8aa08-aa98-11ea-b4aa-73b441d16380'],
  ],
  ['int32', [2147483647, -2147483648], [2147483648, 0.5]],
  ['int64', [Number.MAX_SAFE_INTEGER, -(2 ** 63)], [2 ** 63, 0.5]],
  ['float', [0.5, -1e30], []],
  ['double', [1e308], []],
  ['password', ['', 'anything'], []],
];

describe('formats', () => {
  let byMediaType: ByMediaType;

  beforeAll(() => {
    const schemas = FORMATS.map(([format]) => [format, { format }] as const);
    const description = describeSchemas(Object.fromEntries(schemas));
    byMediaType = loadModules(generateValidators(description)).responses['list']?.['200'] ?? {};
  });

  test.each(FORMATS)('%s', (format, valid, invalid) => {
    const validate = byMediaType[format];
    expect(
      valid.filter((value) => !validate?.(value)),
      'refused',
    ).toEqual([]);
    expect(
      invalid.filter((value) => validate?.(value)),
      'accepted',
    ).toEqual([]);
    const others = typeof valid[0] === 'number' ? ['', null, []] : [1, null, []];
    expect(
      others.filter((value) => !validate?.(value)),
      'of other types',
    ).toEqual([]);
  });

  test('each that is known is tried above', () => {
    expect(
      FORMATS.map(([format]) => format)
        .filter((format) => format !== 'password')
        .toSorted(),
    ).toEqual(KNOWN_FORMATS.toSorted());
  });
});

describe('the runtime module', () => {
  const exportsOf = (used: string[]) => {
    const text = generateRuntime(new Set(used)).get('runtime.js') ?? '';
    return [...text.matchAll(/export (?:const|function) (\w+)|\w+ as (\w+)/g)]
      .map(([, one, two]) => one ?? two)
      .toSorted();
  };

  test('has what is used, and nothing else', () => {
    expect(exportsOf([])).toEqual([]);
    expect(exportsOf(['equal'])).toEqual(['equal']);
    const used = ['is_date', 'is_int32', 'is_uuid', 'longer'];
    expect(exportsOf(used)).toEqual(used);
    expect(formatExport('date-time')).toBe('is_date_time');
  });

  test('comes with the modules of the formats that are used, and those that they import', () => {
    const pathsOf = (used: string) => [...generateRuntime(new Set([used])).keys()].toSorted();
    expect(pathsOf('equal')).toEqual(['runtime.js']);
    expect(pathsOf('is_date_time')).toEqual(['runtime.js']);
    expect(pathsOf('is_uuid')).toEqual(['formats/LICENSE', 'formats/uuid.js', 'runtime.js']);
    expect(pathsOf('is_hostname')).toContain('formats/idna/label/puny.js');
  });

  test('does not tell where it was made', () => {
    const texts = [...generateRuntime(new Set(['is_uuid'])).values()].join('');
    expect(texts).toContain('// From typebox/build/format/uuid.mjs');
    expect(texts).not.toMatch(/node_modules|\.\.\//);
  });
});
