import { describe, expect, test } from 'vitest';
import { nameOperations } from '../operation-name.ts';
import { generateNamedTypes } from './generate.ts';
import { pascalCase } from './names.ts';
import { BOTBAT, GLOBALS } from './test-botbat.ts';
import { compile } from './test-compile.ts';
import { TRAPS } from './test-traps.ts';

const botbat = generateNamedTypes(BOTBAT);

test('BotBat compiles, and has nothing that a type cannot say', () => {
  expect(compile({ '/globals.d.ts': GLOBALS, '/named.ts': botbat.text }).errors).toEqual([]);
  expect(botbat.warnings).toEqual([]);
});

describe('a description full of traps', () => {
  const { text, warnings } = generateNamedTypes(TRAPS);

  test('compiles', () => {
    expect(compile({ '/globals.d.ts': GLOBALS, '/named.ts': text }).errors).toEqual([]);
  });

  test('has no two types of one name', () => {
    const names = [...text.matchAll(/^export (?:type|interface) (\S+)/gm)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('gives the same text each time, and stays as it is', () => {
    const before = JSON.stringify(TRAPS);
    expect(generateNamedTypes(structuredClone(TRAPS)).text).toBe(text);
    expect(JSON.stringify(TRAPS)).toBe(before);
  });

  test('tells what its types cannot say', () => {
    expect(warnings.map(({ pointer, message }) => `${pointer}: ${message}`)).toMatchInlineSnapshot(`
      [
        "/components/schemas/OddRefs/properties/anchor/$ref: \`#somewhere\` leads nowhere in the description; the type is \`unknown\`.",
        "/components/schemas/OddRefs/properties/gone/$ref: \`#/components/schemas/Gone\` leads nowhere in the description; the type is \`unknown\`.",
        "/components/schemas/Mixed/properties/map/patternProperties: \`patternProperties\` cannot be a type; all other properties have these types, whatever their names.",
        "/components/schemas/Mixed/properties/not/not: \`not\` cannot be a type; it is left out, so the type allows more than the schema.",
        "/components/schemas/Mixed: What other properties hold has no short type that fits all properties; it is \`unknown\`.",
        "/components/schemas/Choice: \`oneOf\` has too many branches to keep them apart; the type allows several at once.",
        "/components/schemas/Tree: What other properties hold has no short type that fits all properties; it is \`unknown\`.",
        "/components/schemas/Self: It leads back to itself; what does so is left out of its type.",
        "/components/schemas/SelfOr: It leads back to itself; what does so is left out of its type.",
        "/components/schemas/Ping: It leads back to itself; what does so is left out of its type.",
        "/components/schemas/Pong: It leads back to itself; what does so is left out of its type.",
        "/components/schemas/pet_list_v1: \`pet_list_v1\` is the name of another type already; this one is \`pet_list_v1_2\`.",
        "/paths/~1pets~1{id}/get: \`GetPet\` is the name of another type already; this one is \`GetPet_2\`.",
        "/paths/~1pets~1{id}/put: \`GetPet\` is the name of another type already; this one is \`GetPet_3\`.",
        "/webhooks: \`WebhookEvent\` is the name of another type already; this one is \`WebhookEvent_2\`.",
        "/webhooks/pet.born/post: \`PetBornEvent\` is the name of another type already; this one is \`PetBornEvent_2\`.",
        "/components/schemas/Channel: \`ChannelRequest\` is the name of another type already; this one is \`ChannelRequest_2\`.",
      ]
    `);
  });
});

test('a program that uses the types of every operation costs the compiler next to nothing', () => {
  const uses = nameOperations(BOTBAT).map(([name]) => {
    const type = `Named.${pascalCase(name)}`;
    return `export const ${name} = (input: ${type}Input, code: ${type}ErrorCode): ${type}Result => call(input, code);`;
  });
  const program = `import type * as Named from './named.ts';\ndeclare const call: (...all: unknown[]) => never;\n${uses.join('\n')}\n`;
  const { errors, instantiations } = compile(
    { '/globals.d.ts': GLOBALS, '/named.ts': botbat.text, '/program.ts': program },
    { skipLibCheck: true },
  );
  expect(errors).toEqual([]);
  expect(instantiations).toBeLessThanOrEqual(1000);
});
