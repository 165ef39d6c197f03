import { DescriptionError, formatFinding } from './finding.ts';

/** Something that a person can put right: shown as one message, without a stack. */
export class UserError extends Error {
  override name = 'UserError' as const;
}

/**
 * Runs a command. It exits with what the command returns (0 fine, 1 findings); with 1 when the description is at fault;
 * with 2 when the command could not run.
 */
export async function main(command: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    process.exitCode = explain(error);
  }
}

function explain(error: unknown): 1 | 2 {
  if (error instanceof DescriptionError) {
    console.error(error.findings.map(formatFinding).join('\n'));
    return 1;
  }
  console.error(error instanceof UserError || isUsage(error) ? error.message : error);
  return 2;
}

/** An option that does not exist, or lacks its value. */
function isUsage(error: unknown): error is Error {
  return error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS_');
}
