import type { Description, LocatedOperation, Operation } from '@botbat/document';

/** What people should know before they call an operation. */
export function operationComment(
  description: Description,
  { operation, method, path }: LocatedOperation,
  codes: readonly string[],
): string[] {
  const facts = [
    `\`${method.toUpperCase()} ${path}\``,
    ...scopes(operation.security ?? description.security ?? []),
    ...(codes.length > 0 ? [`Error codes: ${codes.map(code).join(', ')}.`] : []),
    ...rateLimit(operation['x-rate-limit']),
  ];
  const prose = [operation.summary, operation.description]
    .filter((part) => part?.trim())
    .map((part) => `${part?.trim()}`);
  const paragraphs = [...prose, facts.join('\n'), ...(operation.deprecated === true ? [deprecation(operation)] : [])];
  return paragraphs.flatMap((paragraph, index) => (index === 0 ? [paragraph] : ['', paragraph]));
}

function code(text: string): string {
  return `\`${text}\``;
}

/** Any one of the requirements is enough; each may ask for several scopes. */
function scopes(security: readonly { [scheme: string]: string[] }[]): string[] {
  const choices = security
    .map((requirement) => Object.values(requirement).flat().map(code).join(' and '))
    .filter(Boolean);
  return choices.length === 0 ? [] : [`Scope: ${[...new Set(choices)].join(' or ')}.`];
}

function rateLimit(limit: unknown): string[] {
  if (typeof limit !== 'object' || limit === null) return [];
  const { limit: requests, window, policy } = limit as { limit?: unknown; window?: unknown; policy?: unknown };
  if (requests === undefined || window === undefined) return [];
  const shared = policy === undefined ? '' : `, policy \`${String(policy)}\``;
  return [`Rate limit: ${String(requests)} requests in ${String(window)} s${shared}.`];
}

/** `x-deprecated-at` and `x-sunset` say when; a replacement stands in `x-replaced-by` or in the description. */
function deprecation(operation: Operation): string {
  const { 'x-deprecated-at': since, 'x-sunset': end, 'x-replaced-by': replacement } = operation;
  const facts = [
    since === undefined ? [] : [`Since ${String(since)}.`],
    end === undefined ? [] : [`May stop working on ${String(end)}.`],
    replacement === undefined ? [] : [`Use \`${String(replacement)}\` instead.`],
  ];
  return ['@deprecated', ...facts.flat()].join(' ');
}
