import { downloadFile } from './downloads.ts';

/**
 * A description of 12 MB that others wrote, in one file: GitHub's.
 *
 * @returns the path of the file
 * @throws {MissingError} when it cannot be downloaded
 */
export function github(): Promise<string> {
  return downloadFile({ name: '@octokit/openapi', version: '23.0.2' }, 'generated/api.github.com.json');
}
