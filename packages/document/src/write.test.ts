import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { UserError } from './command.ts';
import { listFiles, removeOthers, writeFiles } from './write.ts';

function newFolder(files: { [path: string]: string } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'botbat-write-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFiles(folder, new Map(Object.entries(files)));
  return folder;
}

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

describe('writeFiles', () => {
  test('makes folders, and says what changed', () => {
    const folder = newFolder({ 'a.txt': 'one', 'b/c.txt': 'two' });
    const before = statSync(join(folder, 'a.txt')).ino;
    expect(writeFiles(folder, new Map(Object.entries({ 'a.txt': 'one', 'b/c.txt': 'three', 'd.txt': '' })))).toEqual([
      'b/c.txt',
      'd.txt',
    ]);
    expect(listFiles(folder).toSorted()).toEqual(['a.txt', 'b/c.txt', 'd.txt']);
    expect([read(folder, 'b/c.txt'), statSync(join(folder, 'a.txt')).ino]).toEqual(['three', before]);
  });

  test('writes nothing when one place is taken by a folder', () => {
    const folder = newFolder({ 'a.txt': 'one' });
    mkdirSync(join(folder, 'b.txt'));
    const write = () => writeFiles(folder, new Map(Object.entries({ 'a.txt': 'two', 'b.txt': 'two' })));
    expect(write).toThrow(UserError);
    expect(write).toThrow(`\`${join(folder, 'b.txt')}\` cannot be changed: a folder has that name. Remove that folder`);
    expect([listFiles(folder), read(folder, 'a.txt')]).toEqual([['a.txt'], 'one']);
  });

  test('says when a part of the path is a file', () => {
    const folder = newFolder({ a: '' });
    const message = 'a part of the path is a file. Remove that file and run it again.';
    expect(() => writeFiles(folder, new Map([['a/b.txt', '']]))).toThrow(message);
    expect(() => writeFiles(folder, new Map([['a/b/c.txt', '']]))).toThrow(message);
  });
});

test('removeOthers removes what does not belong, and says what', () => {
  const folder = newFolder({ 'a.js': '', 'b/c.js': '', '.d.tmp': '' });
  expect(removeOthers(folder, new Map([['x/a.js', '']]), 'x/').toSorted()).toEqual(['x/.d.tmp', 'x/b/c.js']);
  expect(listFiles(folder)).toEqual(['a.js']);
});

test('no folder has no files', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'file'), '');
  expect([listFiles(join(folder, 'nowhere')), listFiles(join(folder, 'file'))]).toEqual([[], []]);
});
