import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { testFolder } from '../../../document/src/test-folder.ts';
import { Checker } from './checker.ts';

const PETS = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths: {}
`;

function describePets(files: { [path: string]: string } = {}) {
  const config = 'rules:\n  struct: error\n  info-license: error\n';
  const ruleset = 'export default { rules: {} };\n';
  const folder = testFolder({ 'api/openapi.yaml': PETS, 'redocly.yaml': config, 'spectral.mjs': ruleset, ...files });
  const at = (path: string) => join(folder, path);
  const options = {
    root: at('api/openapi.yaml'),
    redoclyConfig: at('redocly.yaml'),
    spectralRuleset: at('spectral.mjs'),
  };
  const checker = new Checker(options);
  onTestFinished(() => checker.stop());
  return { checker, at, rules: async () => (await checker.check()).map(({ rule }) => rule) };
}

// Threads load the code of all layers, which takes long when others do too.
describe('the checker', { timeout: 60_000 }, () => {
  test('finds what there is now, each time', async () => {
    const { rules, at, checker } = describePets();
    expect([await rules(), await checker.checkMore()]).toEqual([['info-license'], []]);
    writeFileSync(at('api/openapi.yaml'), PETS.replace('1.0.0', '[]'));
    expect(await rules()).toContain('struct');
  });

  test('knows a rule that has changed only after a restart', async () => {
    const { checker, rules, at } = describePets();
    await checker.check();
    writeFileSync(at('redocly.yaml'), 'rules:\n  struct: error\n');
    expect(await rules()).toEqual(['info-license']);
    checker.restart();
    expect(await rules()).toEqual([]);
  });

  test('has what is asked during a restart fail, and answers again', async () => {
    const { checker, rules } = describePets();
    const asked = checker.check();
    checker.restart();
    await expect(asked).rejects.toThrow('has ended');
    expect(await rules()).toEqual(['info-license']);
  });

  test('restarts a thread that had a fault of its own', async () => {
    const { checker, at } = describePets({ 'spectral.mjs': 'throw new Error("No ruleset.");' });
    await expect(checker.checkMore()).rejects.toThrow('No ruleset.');
    writeFileSync(at('spectral.mjs'), 'export default { rules: {} };\n');
    expect(await checker.checkMore()).toEqual([]);
  });

  test('starts nothing any more when it is stopped', async () => {
    const { checker } = describePets();
    const asked = checker.checkMore();
    checker.stop();
    await expect(asked).rejects.toThrow('has ended');
    await expect(checker.check()).rejects.toThrow();
  });
});
