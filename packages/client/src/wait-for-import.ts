import type { CallOptions } from './call.ts';
import type { Clock } from './clock.ts';
import { getContactImport } from './generated-lean.ts';
import type { Client } from './openapi-fetch.ts';
import { waitFor, type WaitOptions } from './wait-for.ts';

type Job = Awaited<ReturnType<typeof getContactImport>>;

export interface WaitForImportOptions extends CallOptions, Omit<WaitOptions<Job>, 'isDone' | 'signal'> {}

/**
 * Asks for an import until it is completed or has failed.
 *
 * @param importId - the `id` of what `importContacts` gave
 * @throws {TimeoutError} when it is not done before the deadline
 * @throws {ApiError} when the API refuses to tell
 */
export function waitForImport(
  client: Client,
  importId: string,
  options: WaitForImportOptions = {},
  clock?: Clock,
): Promise<Job> {
  const isDone = ({ status }: Job) => status === 'completed' || status === 'failed';
  const poll = (signal: AbortSignal) =>
    getContactImport(client, { import_id: importId }, { ...options, signal }).withResponse();
  return waitFor(poll, { ...options, isDone }, clock);
}
