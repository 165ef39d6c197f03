import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import { FILE_RULES } from '@botbat/lint-rules';
import plugin from '@botbat/lint-rules/plugin';
import { TOP } from '../lib/copy.ts';
import { readContract } from './contract.ts';
import { mutate, mutateAll, spread, type Load, type Operator } from './operator.ts';
import { OPERATORS } from './operators/index.ts';
import { formatShares, formatSurvivor, formatTable, toResult } from './report.ts';

const contract = readContract(join(TOP, 'openapi'));
const mutants = mutateAll(contract, OPERATORS);
const rules = [...Object.keys(plugin().rules.oas3).map((rule) => `botbat/${rule}`), ...FILE_RULES];

describe('the operators', () => {
  test('make at least 150 mutants, three for each rule, and for no other', () => {
    const counts = Map.groupBy(mutants, ({ rule }) => rule);
    expect([...counts.keys()].toSorted()).toEqual(rules.toSorted());
    expect([...counts].filter(([, ofRule]) => ofRule.length < 3).map(([rule]) => rule)).toEqual([]);
    expect(mutants.length).toBeGreaterThanOrEqual(150);
  });

  test('each make one at least', () => {
    const used = new Set(mutants.map(({ operator }) => operator));
    expect(OPERATORS.filter(({ name }) => !used.has(name))).toEqual([]);
  });

  test('have names of their own', () => {
    const names = OPERATORS.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('reach every resource, the events, the shared parts and the root, none of them seldom', () => {
    const counts = Map.groupBy(mutants, ({ file }) => file.split('/')[0]);
    const wanted = ['campaigns', 'contacts', 'conversations', 'events', 'messages', 'templates', 'webhooks'];
    expect(wanted.filter((folder) => (counts.get(folder)?.length ?? 0) < 12)).toEqual([]);
    expect(['shared', 'openapi.yaml'].filter((folder) => (counts.get(folder)?.length ?? 0) < 5)).toEqual([]);
  });

  test.each(mutants.map((mutant) => [mutant.operator, mutant.file, mutant] as const))(
    '%s in %s leaves YAML, and changes little',
    (_operator, _file, { changes }) => {
      for (const [file, text] of changes) {
        if (text === undefined || !file.endsWith('.yaml')) continue;
        expect(parseDocument(text).errors).toEqual([]);
        const lines = new Set((contract.texts.get(file) ?? text).split('\n'));
        expect(text.split('\n').filter((line) => !lines.has(line)).length).toBeLessThanOrEqual(3);
      }
    },
  );

  test('do not touch the source', () => {
    const changed = mutants.flatMap(({ changes }) => [...changes.keys()]);
    const spoiled = changed.filter((file) => {
      const path = join(TOP, 'openapi', file);
      return (existsSync(path) ? readFileSync(path, 'utf8') : undefined) !== contract.texts.get(file);
    });
    expect(spoiled).toEqual([]);
  });
});

describe('making mutants', () => {
  const operator: Operator = {
    rule: 'botbat/list',
    name: 'nothing',
    targets: () => [],
    make: ({ file }, { texts }) => texts.get(file) ?? '',
  };

  test('refuses an operator without a target, and one that changes nothing', () => {
    expect(() => mutate(contract, operator)).toThrow('`nothing` of `botbat/list` has no target');
    expect(() => mutate(contract, { ...operator, targets: ({ root }) => [root] })).toThrow('changes nothing');
  });

  test('takes from the folder that has least', () => {
    const files = ['a/1', 'a/2', 'a/3', 'b/1', 'c/1'].map((file) => ({ file }));
    const taken = (most: number, load: Load) => spread(files, most, load).map(({ file }) => file);
    expect(taken(4, new Map())).toEqual(['a/2', 'b/1', 'c/1', 'a/1']);
    expect(taken(4, new Map([['a', 2]]))).toEqual(['b/1', 'c/1', 'a/2', 'a/1']);
    expect(taken(9, new Map())).toHaveLength(5);
  });

  test('makes of each operator one, and of a rule with few operators more', () => {
    const root = contract.root;
    const at = (name: string, most: number): Operator => ({
      ...operator,
      name,
      most,
      targets: () => Array.from({ length: most }, () => root),
      make: () => name,
    });
    const names = (...operators: Operator[]) => mutateAll(contract, operators).map((mutant) => mutant.operator);
    expect(names(at('a', 3), at('b', 9))).toEqual([...'aaabbb']);
    expect(names(...[...'abcdefg'].map((name) => at(name, 2)))).toEqual([...'abcdefg']);
  });
});

describe('the report', () => {
  const [mutant] = mutate(contract, OPERATORS.find(({ name }) => name === 'limit-default-20') as Operator);
  if (!mutant) throw new Error('There is no such operator any more.');
  const verdict = {
    ours: ['a.yaml:1:1 error No. (botbat/bounded)'],
    rules: ['botbat/bounded'],
    strict: false,
    spectral: true,
  };
  const survivor = toResult(mutant, verdict);
  const killed = toResult(mutant, { ...verdict, rules: ['botbat/list'], strict: true });

  test('counts as killed only what the rule that owns it has found', () => {
    expect([survivor.isKilled, killed.isKilled]).toEqual([false, true]);
    expect(formatTable([survivor, killed]).split('\n').slice(1, 3)).toEqual([
      'botbat/list                           2        1        2',
      'all                                   2        1        2',
    ]);
    expect(formatShares([survivor, killed])).toBe(
      'Redocly recommended-strict finds 1 alone; with Spectral oas and OWASP on the rest 2 (100 %).',
    );
  });

  test('shows what survived, and what was found instead', () => {
    expect(formatSurvivor(survivor, contract.texts)).toBe(
      [
        `openapi/shared/parameters/Limit.yaml:${mutant.line}:1 limit-default-20: botbat/list did not find it`,
        '  -   default: 25',
        '  +   default: 20',
        '  openapi/a.yaml:1:1 error No. (botbat/bounded)',
        '',
      ].join('\n'),
    );
  });
});
