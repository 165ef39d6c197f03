import { MissingError } from '../bench/downloads.ts';

/** What others wrote, or nothing without a network, which is told of. */
export async function have<Path>(download: () => Promise<Path>): Promise<Path | undefined> {
  try {
    return await download();
  } catch (error) {
    if (!(error instanceof MissingError)) throw error;
    console.log(`Left out: ${error.message}`);
    return undefined;
  }
}
