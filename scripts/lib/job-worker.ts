// One job of generate.ts in a thread of its own: answers a description with the files that it makes of it.
import { readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Description } from '@botbat/document';
import type { Answer, JobOptions, Made } from './jobs.ts';

type Make = (description: Description) => Made;

const { name, root, isOurs } = workerData as JobOptions;

/** Each loads its code, and what else it can have early, before it is asked for anything. */
const LOADERS: { [name: string]: () => Promise<Make> } = {
  async positions() {
    const { findPositions, openSources } = await import('@botbat/document/positions');
    const open = openSources(yamlFilesBeside(root));
    return (description) => one('positions.json', JSON.stringify(findPositions(description, root, open)));
  },
  async types() {
    const { generateTypes } = await import('@botbat/codegen/types');
    return (description) => one('types.ts', generateTypes(description));
  },
  async 'named-types'() {
    const { generateNamedTypes } = await import('@botbat/codegen');
    return (description) => {
      const { text, warnings } = generateNamedTypes(description);
      return { ...one('named-types.ts', text), warnings };
    };
  },
  async calls() {
    const { generateCalls, generateCheckedCalls, generateNamedTypes } = await import('@botbat/codegen');
    return (description) => {
      const types = generateNamedTypes(description);
      const checked = generateCheckedCalls(description, { types });
      return {
        files: new Map([
          ['calls.ts', generateCalls(description, { types })],
          ['checked-calls.ts', checked],
        ]),
      };
    };
  },
  async operations() {
    const { generateOperations } = await import('@botbat/codegen');
    return (description) => one('operations.ts', generateOperations(description));
  },
  async validators() {
    const { generateValidators } = await import('@botbat/codegen/validators');
    // Others may have what we would not write.
    const input = isOurs ? 'hostile' : 'trusted';
    return (description) => {
      const files = generateValidators(description, { input });
      return { files: new Map([...files].map(([path, text]) => [`validators/${path}`, text])) };
    };
  },
};

function yamlFilesBeside(file: string): string[] {
  const folder = dirname(file);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((path) => path.endsWith('.yaml')).map((path) => resolve(folder, path));
}

function one(path: string, text: string): Made {
  return { files: new Map([[path, text]]) };
}

/** What it is made of is loaded by then; the class of the error is that which was thrown, whoever loaded it. */
function answer(make: Make | undefined, description: Description): Answer | undefined {
  try {
    return make?.(description);
  } catch (error) {
    const { name: kind, pointer, reason } = error as { name?: unknown; pointer: string; reason: string };
    if (kind !== 'GenerationError') throw error;
    return { fault: { pointer, reason } };
  }
}

const port = parentPort;
const make = LOADERS[name]?.();
port?.once('message', async (description: Description) => port.postMessage(answer(await make, description)));
