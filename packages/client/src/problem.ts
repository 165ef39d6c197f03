import { toEnvelope, type Envelope } from './envelope.ts';

type Fields = { readonly [name: string]: unknown };

/**
 * What an error says, in the shapes that are usual: an `error` with a code and a message, problem details (RFC 9457), the
 * errors of OAuth (RFC 6749, 5.2), or a `message` at the top.
 */
export function readProblem(body: unknown, response: Response): Envelope {
  const top = fieldsOf(body);
  const inner = typeof top['error'] === 'object' ? fieldsOf(top['error']) : top;
  const error = {
    ...inner,
    code: textOf(inner['code'] ?? inner['type'] ?? top['error']),
    message:
      textOf(inner['message'] ?? inner['detail'] ?? inner['title'] ?? inner['error_description']) || toReason(response),
    details: inner['details'] ?? inner['errors'],
  };
  return toEnvelope({ error }, response);
}

function fieldsOf(value: unknown): Fields {
  return Object(value) as Fields;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : undefined;
}

function toReason({ status, statusText }: Response): string {
  return `The answer has the status ${[status, statusText].filter(Boolean).join(' ')}.`;
}
