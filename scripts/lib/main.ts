import { DescriptionError, formatFinding } from '@botbat/document';

/** Something that a person can put right: shown as one message, without a stack. */
export class UserError extends Error {
  override name = 'UserError' as const;
}

/**
 * Runs a script. It exits with what the script returns (0 fine, 1 findings); with 1 when the description is at fault;
 * with 2 when the script could not run.
 */
export async function main(script: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await script()) ?? 0;
  } catch (error) {
    process.exitCode = explain(error);
  }
}

/** Resolves when a person or the system asks this process to end. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
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
