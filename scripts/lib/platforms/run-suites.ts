// Runs in Node, in a browser, wherever: vitest's tests and assertions without vitest's processes, servers and files.
import './worker-state.ts';
import { startTests } from 'vitest/internal/browser';
import type { RunnerTask } from 'vitest';
import type { VitestRunner } from 'vitest/runtime';

/** What came of the tests, in plain values. */
export interface Report {
  passed: string[];
  failed: { title: string; message: string }[];
}

/** As far as it is read. */
const CONFIG = {
  root: '/',
  setupFiles: [],
  sequence: { hooks: 'stack', setupFiles: 'list' },
  ...{ testTimeout: 120_000, hookTimeout: 10_000, maxConcurrency: 1 },
  ...{ retry: 0, repeats: 0, tags: [], taskTitleValueFormatTruncate: 40 },
} as unknown as VitestRunner['config'];

/** @param suites - what loads each test file, by its name */
export async function runSuites(suites: { [name: string]: () => Promise<unknown> }): Promise<Report> {
  const runner: VitestRunner = { config: CONFIG, importFile: (name) => suites[name]?.() };
  const report: Report = { passed: [], failed: [] };
  for (const file of await startTests(Object.keys(suites), runner)) tell(file, [], report);
  return report;
}

/** A file or group fails by itself too, when it does not load or a hook throws. */
function tell(task: RunnerTask, above: readonly string[], report: Report): void {
  const path = [...above, task.name];
  const title = path.join(' > ');
  if (task.type === 'test' && task.result?.state === 'pass') report.passed.push(title);
  else if (task.type === 'test' || task.result?.errors) report.failed.push({ title, message: messageOf(task) });
  if (task.type === 'suite') for (const inner of task.tasks) tell(inner, path, report);
}

function messageOf({ result }: RunnerTask): string {
  return result?.errors?.map(({ message }) => message).join('\n') ?? 'It has not run.';
}
