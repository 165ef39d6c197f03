import { expect, test } from 'vitest';
import { listResponses, resolve, type RequestBody } from '@botbat/document';
import { nameEvents, nameOperations } from '../operation-name.ts';
import { generateTypes } from '../types.ts';
import { generateNamedTypes } from './generate.ts';
import { jsonOf } from './media-types.ts';
import { identifier, pascalCase } from './names.ts';
import { BOTBAT, GLOBALS } from './test-botbat.ts';
import { compile } from './test-compile.ts';

const JSON_BODY = `['content']['application/json']`;
const lines: string[] = [];

/** A line that only compiles if the one can be used as the other. */
function assign(from: string, to: string): void {
  lines.push(`export const a${lines.length} = (value: ${from}): ${to} => value;`);
}

for (const [name, located] of nameOperations(BOTBAT)) {
  const type = `Ours.${pascalCase(name)}`;
  const theirs = `Theirs.operations['${name}']`;
  const { requestBody } = located.operation;
  if (requestBody && jsonOf(resolve<RequestBody>(BOTBAT, requestBody).content)) {
    const ours = `NonNullable<${type}Input['body']>`;
    const body = `NonNullable<${theirs}['requestBody']>${JSON_BODY}`;
    assign(ours, body);
    assign(body, ours);
  }
  for (const [status, { content }] of listResponses(BOTBAT, located)) {
    const kind = status.startsWith('2') ? 'Result' : 'ErrorBody';
    if (jsonOf(content)) assign(`${theirs}['responses'][${status}]${JSON_BODY}`, `${type}${kind}`);
  }
}
for (const [event] of nameEvents(BOTBAT)) {
  assign(`NonNullable<Theirs.webhooks['${event}']['post']['requestBody']>${JSON_BODY}`, 'Ours.WebhookEvent');
}
for (const name of Object.keys(BOTBAT.components?.schemas ?? {})) {
  assign(`Theirs.components['schemas']['${name}']`, `Ours.${identifier(name)}`);
}

test('what we say of requests and responses is what openapi-typescript says', () => {
  const program = `import type * as Ours from './named.ts';\nimport type * as Theirs from './types.ts';\n${lines.join('\n')}\n`;
  const files = {
    '/globals.d.ts': GLOBALS,
    '/named.ts': generateNamedTypes(BOTBAT).text,
    '/types.ts': generateTypes(BOTBAT),
    '/program.ts': program,
  };
  // Ours lets optional properties be `undefined`; theirs does not say so.
  expect(compile(files, { exactOptionalPropertyTypes: false, skipLibCheck: true }).errors).toEqual([]);
  expect(lines.length).toBeGreaterThan(300);
});
