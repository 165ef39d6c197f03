// Checks a server against the contract. Usage: contract-test.ts --url URL --key KEY [--json]; else from the environment.
import { parseArgs } from 'node:util';
import { formatFinding, NoAnswerError, runContractTests, type Progress } from '@botbat/contract-tests';
import { main, UserError } from './lib/main.ts';

await main(async () => {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, key: { type: 'string' }, json: { type: 'boolean' } },
  });
  const url = values.url || process.env['URL'];
  const key = values.key || process.env['KEY'];
  if (!url || !URL.canParse(url)) throw new UserError('Name a server: `--url http://127.0.0.1:4010`, or set `URL`.');
  if (!key) throw new UserError('Name an API key with every scope: `--key bb_test_…`, or set `KEY`.');
  const onProgress = (progress: Progress) => {
    if (!values.json) showFindings(progress);
    showProgress(progress);
  };
  const { operations, findings } = await run({ url, key, onProgress });
  if (values.json) console.log(JSON.stringify(findings, null, 2));
  console.error(`${url}: ${operations.length} operations, findings: ${findings.length || 'none'}`);
  return findings.length === 0 ? 0 : 1;
});

async function run(options: Parameters<typeof runContractTests>[0]): ReturnType<typeof runContractTests> {
  try {
    return await runContractTests(options);
  } catch (error) {
    throw error instanceof NoAnswerError ? new UserError(`${error.message}\n    ${error.curl}`) : error;
  } finally {
    clearLine();
  }
}

function showFindings({ findings }: Progress): void {
  if (findings.length > 0) clearLine();
  for (const finding of findings) console.error(formatFinding(finding));
}

function showProgress({ done, total, operationId }: Progress): void {
  clearLine();
  if (process.stderr.isTTY) process.stderr.write(`${done}/${total} ${operationId}`);
}

function clearLine(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}
