// The walk of one property, in a copy: `priority` is added to Message in its schema and one example, and everything
// follows. Fails when a third file has to be touched. Usage: walk.ts
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyRepository, run } from './lib/copy.ts';
import { requireProgram } from './lib/debian.ts';
import { main, UserError } from './lib/main.ts';
import { BUNDLE } from './lib/paths.ts';
import { freePort, startPrism } from './lib/servers.ts';

const SCHEMA = 'openapi/messages/schemas/Message.yaml';
const EXAMPLE = 'openapi/messages/examples/MessageQueued.yaml';
const PROPERTY = `  priority:
    type: string
    description: How soon the message is sent while others are waiting.
    enum: [normal, high]
    x-enum-descriptions:
      normal: In the order of arrival.
      high: Before those with the priority \`normal\`.
    examples: [normal]
`;

await main(async () => {
  requireProgram('git');
  requireProgram('make');
  const copy = copyRepository();
  const show = shower(copy);
  try {
    await commit(copy);
    console.log(`# Add \`priority\` to ${SCHEMA}`);
    edit(join(copy, SCHEMA), /^ {2}- status$/m, (line) => `  - priority\n${line}`);
    edit(join(copy, SCHEMA), /^ {2}status:$/m, (line) => `${PROPERTY}${line}`);
    await show('make lint', { fails: true });
    console.log(`\n# Show it in ${EXAMPLE}`);
    edit(join(copy, EXAMPLE), /^ {2}status: .*$/m, (line) => `  priority: normal\n${line}`);
    await show('make lint');
    console.log('\n# Everything follows');
    await show('make generate');
    await show('git diff --stat');
    await show('make diff BASE=HEAD');
    await askTheMock(copy);
    await show('make check-generated');
    await show('make typecheck');
    return await countSources(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
});

/** A repository of its own, so that there is something to compare with. */
async function commit(copy: string): Promise<void> {
  const git = (...words: string[]) =>
    run('git', ['-c', 'user.name=walk', '-c', 'user.email=walk@localhost', ...words], { cwd: copy });
  await git('init', '--quiet');
  await git('add', '--all');
  await git('commit', '--quiet', '--no-verify', '--message', 'before');
}

function edit(file: string, place: RegExp, change: (line: string) => string): void {
  const text = readFileSync(file, 'utf8');
  if (!place.test(text))
    throw new UserError(`\`${file}\` has no line like ${place}; bring scripts/walk.ts up to date.`);
  writeFileSync(file, text.replace(place, change));
}

/** Runs a command in the copy and prints it with its output, as a terminal would show it. */
function shower(copy: string) {
  return async (command: string, { fails = false } = {}): Promise<void> => {
    const [program = '', ...words] = command.split(' ');
    const { code, stdout, stderr } = await run(program, words, { cwd: copy, env: { NO_COLOR: '1' } });
    console.log(`$ ${command}\n${`${stdout}${stderr}`.replaceAll(/^make.*\n?/gm, '').trim()}`);
    if (fails !== (code !== 0))
      throw new UserError(`\`${command}\` should ${fails ? 'fail' : 'succeed'}, instead it exited with ${code}.`);
  };
}

async function askTheMock(copy: string): Promise<void> {
  const address = { host: '127.0.0.1', port: await freePort() };
  const prism = await startPrism(join(copy, BUNDLE), address);
  try {
    const path = '/messages/msg_01M4TS3WY05A3KRWNPZTMGXQ7R';
    const response = await fetch(`http://${address.host}:${address.port}${path}`, {
      headers: { authorization: 'Bearer bb_test_anything' },
    });
    const { priority } = (await response.json()) as { priority?: string };
    console.log(`$ curl …${path}\n{ …, "priority": ${JSON.stringify(priority)}, … }`);
    if (priority !== 'normal') throw new UserError('The mock does not return the property.');
  } finally {
    prism.kill();
  }
}

async function countSources(copy: string): Promise<number> {
  const { stdout } = await run('git', ['diff', '--name-only', '--', 'openapi'], { cwd: copy });
  console.log(`\n# Touched by hand\n${stdout.trim()}`);
  return stdout.trim().split('\n').length === 2 ? 0 : 1;
}
