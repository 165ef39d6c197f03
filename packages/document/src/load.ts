import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { DescriptionError, type Finding } from './finding.ts';
import type { Description } from './types.ts';

/**
 * Loads any OpenAPI description, in JSON or YAML, in one file or many, and raises 3.0 to 3.1.
 *
 * @throws {DescriptionError} when it cannot be read, parsed, bundled, or is of another version.
 */
export async function loadDescription(path: string): Promise<Description> {
  const parsed = await parse(await read(path), path);
  return await raiseTo31(refersToFiles(parsed) ? await bundle(path) : parsed, path);
}

// The parser, the bundler and the upgrader are loaded when they are needed: they take longer than most of the work.

async function bundle(path: string): Promise<unknown> {
  const { bundleWithRedocly, loadRedoclyConfig } = await import('./redocly.ts');
  return await bundleWithRedocly(path, await loadRedoclyConfig());
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'does not exist' : 'cannot be read';
    throw new DescriptionError([at(path, `\`${path}\` ${reason}. Name an OpenAPI description in YAML or JSON.`)]);
  }
}

async function parse(text: string, path: string): Promise<unknown> {
  try {
    if (/^\s*\{/.test(text)) return JSON.parse(text);
  } catch {
    // JSON is YAML, whose parser knows the place of the fault.
  }
  return await parseYaml(text, path);
}

async function parseYaml(text: string, path: string): Promise<unknown> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  const schema = path.endsWith('.json') ? 'json' : 'core';
  const document = parseDocument(text, { lineCounter, merge: true, schema, prettyErrors: false });
  const [error] = document.errors;
  if (!error) return toPlain(() => document.toJS(), path);
  const { line, col } = lineCounter.linePos(error.pos[0]);
  throw new DescriptionError([{ ...at(path, `${error.message}.`), line, column: col }]);
}

/** Aliases are the one thing that fails only now: without an anchor, in a circle, or of themselves by the thousand. */
function toPlain(read: () => unknown, path: string): unknown {
  try {
    return JSON.parse(JSON.stringify(read()));
  } catch (error) {
    const message = `The YAML cannot be written as JSON: ${(error as Error).message.split('\n')[0]}.`;
    throw new DescriptionError([at(path, message)]);
  }
}

function refersToFiles(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(refersToFiles);
  if (typeof value !== 'object' || value === null) return false;
  const { $ref } = value as { $ref?: unknown };
  return (typeof $ref === 'string' && !$ref.startsWith('#')) || Object.values(value).some(refersToFiles);
}

async function raiseTo31(value: unknown, path: string): Promise<Description> {
  const { openapi, swagger } = (value ?? {}) as { openapi?: unknown; swagger?: unknown };
  const version = String(openapi ?? swagger);
  if (version.startsWith('3.1.')) return value as Description;
  if (version.startsWith('3.0.')) {
    const { upgrade } = await import('@scalar/openapi-upgrader');
    return upgrade(value as object, '3.1') as unknown as Description;
  }
  const message = `This is not an OpenAPI 3.0 or 3.1 description: \`openapi\` should be 3.1.0, instead got \`${version}\`.`;
  throw new DescriptionError([at(path, message)]);
}

function at(path: string, message: string): Finding {
  return { rule: 'load', severity: 'error', message, file: relative('.', path), line: 1, column: 1 };
}
