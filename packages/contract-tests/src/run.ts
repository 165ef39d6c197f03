import { botbat } from './contract.ts';
import { rememberCreated, valuesForDeletion, type Created } from './created.ts';
import { toCurl } from './curl.ts';
import { judge, type Finding } from './finding.ts';
import { NoAnswerError } from './no-answer-error.ts';
import { checkOptions, type ContractTestOptions } from './options.ts';
import { planOperations, type PlannedOperation } from './plan.ts';
import { exampleRequest, type ExampleRequest } from './request.ts';
import { send, type Answer, type Sending } from './send.ts';

export interface Report {
  /** Ids of the operations that were tested, in this order. */
  operations: string[];
  findings: Finding[];
}

/**
 * Sends the first example of each operation to a server and checks its answers against the contract: reads first, then
 * what creates, updates and acts, and deletions last.
 *
 * @throws {TypeError} when an option is wrong
 * @throws {NoAnswerError} when the server does not answer, or not in time
 */
export async function runContractTests(options: ContractTestOptions): Promise<Report> {
  const { base, ...sending } = checkOptions(options);
  const plan = planOperations(botbat, options.operations);
  const created: Created = new Map();
  const findings: Finding[] = [];
  for (const [index, operation] of plan.entries()) {
    const values = valuesForDeletion(created, operation.located);
    const request = exampleRequest(botbat.description, operation, base, values);
    const answer = await answerTo(request, operation, sending);
    rememberCreated(created, operation.located, answer);
    const found = examine(operation, request, answer, sending.key);
    findings.push(...found);
    options.onProgress?.({ operationId: operation.id, findings: found, done: index + 1, total: plan.length });
  }
  return { operations: plan.map(({ id }) => id), findings };
}

function examine(operation: PlannedOperation, request: ExampleRequest, answer: Answer, key: string): Finding[] {
  const { status, headers, body } = answer;
  const verdict = botbat.validateResponse(operation.id, { status, mediaType: headers.get('Content-Type'), body });
  const faults = verdict.ok ? [] : verdict.findings;
  return judge({ operation, answer, faults }, toCurl(request)).map((finding) => {
    return { ...finding, message: mask(finding.message, key) }; // Servers like to quote a key that they refuse.
  });
}

async function answerTo(request: ExampleRequest, { id }: PlannedOperation, sending: Sending): Promise<Answer> {
  try {
    return await send(request, sending);
  } catch (error) {
    const why = mask(reasonOf(error as Error, sending.timeout), sending.key);
    const message = `\`${id}\` got no answer: ${why}. Is the server running at ${new URL(request.url).origin}?`;
    throw new NoAnswerError(id, toCurl(request), message, { cause: error });
  }
}

function reasonOf({ name, message, cause }: Error, timeout: number): string {
  if (name === 'TimeoutError') return `it took more than ${timeout} ms`;
  const { message: deeper, code } = (cause ?? {}) as NodeJS.ErrnoException; // `fetch failed` says little.
  return deeper || code || message;
}

function mask(text: string, key: string): string {
  return text.replaceAll(key, '***');
}
