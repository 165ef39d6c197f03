// A layer in a thread of its own: answers each question with what it finds now.
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { DescriptionError, type Description } from '@botbat/document';
import { loadLayer, type Layer, type LayerName, type LayerOptions } from './layer.ts';
import type { Answer } from './layer-thread.ts';

const { name, options, isQuiet } = workerData as { name: LayerName; options: LayerOptions; isQuiet: boolean };
if (isQuiet) lower();

const layer = loadLayer(name, options);
layer.catch(() => {}); // Whoever asks hears of it.
parentPort?.on('message', async (bundle?: Description) => parentPort?.postMessage(await answer(layer, bundle)));

async function answer(loaded: Promise<Layer>, bundle: Description | undefined): Promise<Answer> {
  try {
    return { findings: await (await loaded)(bundle), isFatal: false };
  } catch (error) {
    if (error instanceof DescriptionError) return { findings: error.findings, isFatal: true };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** On Linux a thread has a priority of its own; elsewhere the process has, which has to stay as it is. */
function lower(): void {
  if (process.platform === 'linux') setPriority(10);
}
