import { DescriptionError } from '@botbat/document';
import { loadRedoclyConfig } from '@botbat/document/redocly';
import { UserError } from './main.ts';
import { REDOCLY_CONFIG } from './paths.ts';

/**
 * Reads `redocly.yaml`. A fault there is none of the description, which then cannot even be looked at.
 *
 * @throws {UserError} when it cannot be read, parsed or used
 */
export async function loadConfig(): ReturnType<typeof loadRedoclyConfig> {
  try {
    return await loadRedoclyConfig(REDOCLY_CONFIG);
  } catch (error) {
    throw error instanceof DescriptionError ? new UserError(error.message) : error;
  }
}
