/** What was asked for cannot be begun; the message says why, and what to ask for instead. */
export class ScaffoldError extends Error {
  override name = 'ScaffoldError' as const;
}
