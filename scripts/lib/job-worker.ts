// One job of generate.ts in a thread of its own: answers a description with the files that it makes of it.
import { readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Description } from '@botbat/document';
import type { Files, JobOptions } from './jobs.ts';

type Make = (description: Description) => Files;

const { name, root, isOurs } = workerData as JobOptions;

/** Each loads its code, and what else it can have early, before it is asked for anything. */
const LOADERS: { [name: string]: () => Promise<Make> } = {
  async positions() {
    const { findPositions, openSources } = await import('@botbat/document/positions');
    const open = openSources(yamlFilesBeside(root));
    return (description) => new Map([['positions.json', JSON.stringify(findPositions(description, root, open))]]);
  },
  async types() {
    const { generateTypes } = await import('@botbat/codegen/types');
    return (description) => new Map([['types.ts', generateTypes(description)]]);
  },
  async 'named-types'() {
    const { generateNamedTypes } = await import('@botbat/codegen');
    return (description) => new Map([['named-types.ts', generateNamedTypes(description).text]]);
  },
  async calls() {
    const { generateCalls, generateCheckedCalls } = await import('@botbat/codegen');
    return (description) =>
      new Map([
        ['calls.ts', generateCalls(description)],
        ['checked-calls.ts', generateCheckedCalls(description)],
      ]);
  },
  async operations() {
    const { generateOperations } = await import('@botbat/codegen');
    return (description) => new Map([['operations.ts', generateOperations(description)]]);
  },
  async validators() {
    const { generateValidators } = await import('@botbat/codegen/validators');
    // Others may have what we would not write.
    const input = isOurs ? 'hostile' : 'trusted';
    return (description) => {
      const files = generateValidators(description, { input });
      return new Map([...files].map(([path, text]) => [`validators/${path}`, text]));
    };
  },
};

function yamlFilesBeside(file: string): string[] {
  const folder = dirname(file);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((path) => path.endsWith('.yaml')).map((path) => resolve(folder, path));
}

const port = parentPort;
const make = LOADERS[name]?.();
port?.once('message', async (description: Description) => port.postMessage((await make)?.(description)));
