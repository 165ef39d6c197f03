import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { testFolder } from '../../../document/src/test-folder.ts';
import { fingerprint } from './fingerprint.ts';
import { watchFiles } from './watch-files.ts';

const isYaml = (path: string) => path.endsWith('.yaml');

/** An hour between two looks that nothing asked for: the system has to tell. */
async function watched(interval = 3_600_000) {
  const folder = testFolder({ 'a.yaml': 'a', 'b/c.yaml': 'c', 'b/d.md': 'd' });
  const onChange = vi.fn();
  const close = await watchFiles({ paths: [folder], matters: isYaml, onChange, interval });
  onTestFinished(close);
  const changes = (number: number) =>
    vi.waitFor(() => expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(number), { timeout: 5000 });
  return { folder, onChange, changes };
}

describe('watching files', () => {
  test('tells of what is written, deleted, made again and renamed', async () => {
    const { folder, onChange, changes } = await watched();
    const file = join(folder, 'b/c.yaml');
    const steps = [
      () => writeFileSync(file, 'other'),
      () => rmSync(file),
      () => writeFileSync(file, 'again'),
      () => renameSync(file, join(folder, 'b/e.yaml')),
      () => rmSync(join(folder, 'b'), { recursive: true }),
      () => (mkdirSync(join(folder, 'b')), writeFileSync(file, 'back')),
    ];
    for (const step of steps) {
      onChange.mockClear();
      step();
      await changes(1);
    }
  });

  test('says nothing of files that do not matter', async () => {
    const { folder, onChange, changes } = await watched();
    writeFileSync(join(folder, 'b/.c.yaml.swp'), 'x');
    writeFileSync(join(folder, 'b/d.md'), 'other');
    writeFileSync(join(folder, 'a.yaml'), 'the one that does');
    await changes(1);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('looks by itself at what the system does not tell of', async () => {
    const { folder, changes } = await watched(20);
    const outside = testFolder({ 'e.yaml': 'e' });
    renameSync(join(outside, 'e.yaml'), join(folder, 'b/f.yaml'));
    await changes(1);
  });
});

describe('a fingerprint', () => {
  test('is another for another text of the same length, and for a folder that is closed', () => {
    const folder = testFolder({ 'a.yaml': 'a', 'b/c.yaml': 'c' });
    const take = () => fingerprint([folder], isYaml);
    const [before, again] = [take(), take()];
    writeFileSync(join(folder, 'a.yaml'), 'b');
    const written = take();
    chmodSync(join(folder, 'b'), 0o000);
    const closed = take();
    chmodSync(join(folder, 'b'), 0o755);
    expect(again).toBe(before);
    expect(new Set([before, written, closed]).size).toBe(3);
  });

  test('of what is not there is that of nothing', () => {
    expect(fingerprint([join(testFolder({}), 'none')], isYaml)).toBe('');
  });
});
