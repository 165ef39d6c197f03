import { expect, test } from 'vitest';
import { run } from './lib/copy.ts';

test('a property needs its schema, one example and no third file', async () => {
  const { code, stdout, stderr } = await run('node', ['scripts/walk.ts']);
  const [, touched] = stdout.split('# Touched by hand\n');
  expect({ code, stderr, touched }).toEqual({
    code: 0,
    stderr: '',
    touched: 'openapi/messages/examples/MessageQueued.yaml\nopenapi/messages/schemas/Message.yaml\n',
  });
  expect(stdout).toContain('openapi/messages/examples/MessageQueued.yaml:3:3 error');
  expect(stdout).toContain('"priority": "normal"');
});
