// Begins a resource or an operation in `openapi/`, and says which sentences a person has to write.
// Usage: new.ts <name> [--dry-run] [--json]; a name is `segments`, or `POST /campaigns/{campaign_id}/archive`.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  scaffold,
  ScaffoldError,
  sentencesIn,
  type RuleFile,
  type RuleOptions,
  type Scaffold,
  type Sentence,
} from '@botbat/authoring/scaffold';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { main, UserError } from './lib/main.ts';
import { REDOCLY_CONFIG, SOURCE } from './lib/paths.ts';
import { writeFiles } from '@botbat/document/write';

await main(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, 'dry-run': { type: 'boolean', default: false } },
  });
  const { created, changed } = begin(positionals.join(' '));
  const texts = new Map(await Promise.all([...changed, ...created].map(tidied)));
  const sentences = [...texts].flatMap(([file, text]) => sentencesIn(file, text));
  if (!values['dry-run']) writeFiles('.', texts);
  if (values.json)
    console.log(JSON.stringify({ created: [...created.keys()], changed: [...changed.keys()], sentences }, null, 2));
  else show({ created, changed }, sentences, values['dry-run'] ? texts : undefined);
});

function begin(name: string): Scaffold {
  try {
    return scaffold(SOURCE, name, readRules());
  } catch (error) {
    throw error instanceof ScaffoldError ? new UserError(error.message) : error;
  }
}

/** The options of the house rules, whatever the prefix of their plugin. */
function readRules(): RuleFile {
  const text = readFileSync(REDOCLY_CONFIG, 'utf8');
  const { rules = {} } = parse(text) as { rules?: RuleOptions };
  const house = Object.entries(rules).filter(([id]) => id.includes('/'));
  const options = Object.fromEntries(house.map(([id, value]) => [id.replace(/^.*\//, ''), value]));
  return { path: REDOCLY_CONFIG, text, options };
}

/** A new file is formatted. One that is there is too, unless it was not before: then only what was added is new in it. */
async function tidied([path, text]: [string, string]): Promise<[string, string]> {
  const options = { ...(await resolveConfig(path)), filepath: path };
  const before = readIfPresent(path);
  const isTidy = before === undefined || (await format(before, options)) === before;
  return [path, isTidy ? await format(text, options) : text];
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** What is done is for people; the texts that would be written are what one asks for with `--dry-run`. */
function show(
  { created, changed }: Scaffold,
  sentences: readonly Sentence[],
  dry: ReadonlyMap<string, string> | undefined,
): void {
  const [change, create] = dry ? ['would change', 'would create'] : ['changed', 'created'];
  for (const path of changed.keys()) console.error(`${change} ${path}`);
  for (const path of created.keys()) console.error(`${create} ${path}`);
  for (const [path, text] of dry ?? []) console.log(`# ${path}\n${text}`);
  console.error(`\nSentences to write; \`make lint\` finds those that are left:`);
  for (const { file, line, column, hint } of sentences) console.error(`${file}:${line}:${column} ${hint}`);
}
