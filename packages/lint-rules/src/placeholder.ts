/** What matches `TODO: Say what a campaign is.` and the like, in the rules that have an option for it. */
export const PLACEHOLDER = String.raw`^TODO\b`;

const known = new Map<string, RegExp>();

/** Whether a text stands for a sentence that nobody has written yet; with an empty pattern none does. */
export function isPlaceholder(text: unknown, pattern: string): boolean {
  if (typeof text !== 'string' || pattern === '') return false;
  const expression = known.get(pattern) ?? new RegExp(pattern, 'u');
  known.set(pattern, expression);
  return expression.test(text);
}
