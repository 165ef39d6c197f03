import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { listParameters, type Json, type JsonObject, type LocatedOperation } from '@botbat/document';
import type { Contact, ImportJob } from '@botbat/types';
import {
  contract,
  events,
  examplesOf,
  listBodies,
  listExamples,
  nameOf,
  operations,
  schemaOf,
} from './lib/contract.ts';
import { listObjects, listTexts } from './lib/example-values.ts';
import { TRANSITIONS } from './lib/law.ts';
import { listParts } from './lib/parts.ts';
import { readSources } from './lib/sources.ts';
import { RULES } from './lib/story-rules.ts';
import { entities, EVENT, examples, idsIn, isEntity, isMissing, KINDS, pageOf, prefixOf } from './lib/story.ts';
import { REQUEST, SEGMENTS, shownOf, timeOf, type Entity, type Page } from './lib/story.ts';

describe('the contract: ids', () => {
  const known = new Set([...entities.map(({ id }) => id), ...SEGMENTS, REQUEST, EVENT]);
  const shown = shownTexts().flatMap(({ pointer, text }) => idsIn(text).map((id) => [pointer, id] as const));

  test('each names something that an example shows', () => {
    expect(shown.filter(([, id]) => !known.has(id) && !isMissing(id))).toEqual([]);
    expect(shown.length).toBeGreaterThan(200);
  });

  test('those that nothing has are in errors, and in the event of a deletion', () => {
    const naming = examples.filter(({ value }) => listTexts(value).flatMap(idsIn).some(isMissing));
    const others = naming.filter(({ value }) => !(value as { error?: Json }).error);
    expect(others.map(({ name }) => name)).toEqual(['ContactDeletedEvent']);
    expect(naming.length).toBeGreaterThan(4);
  });

  test('each holds the time of creation', () => {
    const created = entities.filter((entity) => typeof entity['created_at'] === 'string');
    const wrong = created.filter((entity) => timeOf(entity.id) !== Date.parse(String(entity['created_at'])));
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(new Set(created.map(({ id }) => id)).size).toBeGreaterThan(20);
  });

  test('those of requests and events are always the same two', () => {
    const ids = shown.map(([, id]) => id).filter((id) => /^(req|evt)_/.test(id));
    expect([...new Set(ids)].toSorted()).toEqual([EVENT, REQUEST]);
  });

  test('the guides name what the examples show', () => {
    const ids = (contract['x-guides'] as { text: string }[]).flatMap(({ text }) => idsIn(text));
    expect(ids.filter((id) => !known.has(id) && !isMissing(id))).toEqual([]);
  });
});

describe('the contract: one truth', () => {
  const sources = readSources(fileURLToPath(new URL('../openapi', import.meta.url)));
  const files = sources.filter(({ path }) => path.includes('/examples/'));
  const values = files.map(({ path, content }) => [path, (content as { value: Json }).value] as const);

  test.each(Object.entries(KINDS))('%s: the properties of %s are written out in one example', (prefix, schema) => {
    const ofKind = values.filter(([, value]) => prefixOf(String((value as Entity | null)?.id)) === prefix);
    const bases = ofKind.filter(([, value]) => !('$ref' in (value as object)));
    const properties = Object.keys(schemaOf(schema).properties ?? {});
    expect(bases.map(([path, value]) => [path, Object.keys(value as object)])).toEqual([
      [expect.any(String), properties],
    ]);
  });

  test('what has an id is never written out inside another example', () => {
    const inner = values.flatMap(([path, value]) => {
      return listObjects(value)
        .slice(1)
        .filter((object) => isEntity(object) && !('$ref' in object))
        .map(() => path);
    });
    expect(inner).toEqual([]);
  });

  test('the bundle holds the whole values', () => {
    const left = examples.filter(({ value }) => listObjects(value).some((object) => '$ref' in object));
    expect(left.map(({ name }) => name)).toEqual([]);
    const names = new Set(files.map(({ path }) => basename(path, '.yaml')));
    const components = examples.filter(({ pointer }) => pointer.startsWith('/components/examples/'));
    expect(components.filter(({ name }) => !names.has(name))).toEqual([]);
    expect(components.length).toBeGreaterThan(80);
  });

  test('what never changes is the same wherever a thing is shown', () => {
    const fixed: { [prefix: string]: string[] } = {
      agt: ['name'],
      cnv: ['contact_id', 'channel'],
      imp: ['mode', 'expires_at'],
      msg: ['direction', 'contact_id', 'conversation_id', 'campaign_id', 'channel', 'template_id', 'variables', 'body'],
    };
    const truths = new Map<string, string>();
    const others = entities.flatMap((entity) => {
      const names = ['created_at', ...(fixed[prefixOf(entity.id)] ?? [])];
      const truth = JSON.stringify(names.map((name) => entity[name]));
      const first = truths.get(entity.id) ?? truth;
      truths.set(entity.id, first);
      return first === truth ? [] : [`${entity.id}: ${first} and ${truth}`];
    });
    expect(others).toEqual([]);
  });

  test('an event happens when its data changes', () => {
    const payloads = events.flatMap((event) => listBodies(event).flatMap(([, mediaType]) => listExamples(mediaType)));
    const values = payloads.map(([, value]) => value as { type: string; timestamp: string; data: JsonObject });
    const wrong = values.filter(({ data, timestamp }) => (data['updated_at'] ?? timestamp) !== timestamp);
    expect(wrong.map(({ type }) => type)).toEqual([]);
    expect(values).toHaveLength(13);
  });

  const paged = operations.filter(({ operation }) => operation['x-pagination']).map(nameOf);
  test.each(paged)('%s: newest first, nothing twice, and the cursor names the end of the page', (id) => {
    const [first, last] = examplesOf(id, '200').map(([, value]) => pageOf(value)) as [Page, Page];
    const all = [...first.data, ...last.data];
    const times = all.map((entity) => String(entity['created_at']));
    expect(times).toEqual(times.toSorted().toReversed());
    expect(new Set(all.map((entity) => entity.id)).size).toBe(all.length);
    const { after } = JSON.parse(Buffer.from(String(first.cursor), 'base64url').toString()) as { after: string };
    expect(first.data.at(-1)?.id.slice(0, after.length)).toBe(after);
  });
});

describe('the contract: rules of the story', () => {
  const titled = RULES.map((rule) => [KINDS[rule.prefix], rule.sentence, rule] as const);
  test.each(titled)('each %s has %s', (_kind, _sentence, { prefix, holds }) => {
    const ofKind = shownOf<Entity>(prefix);
    const wrong = ofKind.filter((entity) => !holds(entity));
    expect(wrong.map(({ id, name = null, status = null }) => ({ id, name, status }))).toEqual([]);
    expect(ofKind.length).toBeGreaterThan(3);
  });
});

describe('the contract: the first request works on what the lists show', () => {
  const seeds = new Map(listSeeds().map((entity) => [entity.id, entity]));
  const named = operations.map((located) => [nameOf(located), located] as const);

  test.each(named)('%s names only what is there', (_id, located) => {
    const parameters = listParameters(contract, located).filter(({ in: place }) => place === 'path');
    const ids = [...parameters.map(({ example = null }) => example), firstRequest(located)]
      .flatMap(listTexts)
      .flatMap(idsIn);
    expect(ids.filter((id) => !seeds.has(id) && !SEGMENTS.includes(id))).toEqual([]);
    expect(ids.length).toBeGreaterThanOrEqual(parameters.length);
  });

  test.each(Object.entries(TRANSITIONS))('%s starts from a state that allows it', (id, { from }) => {
    const parameters = listParameters(contract, operationOf(id)).filter(({ in: place }) => place === 'path');
    expect(from).toContain(seeds.get(String(parameters[0]?.example))?.['status']);
  });

  test('the template that is deleted is used by no campaign', () => {
    const [parameter] = listParameters(contract, operationOf('deleteTemplate'));
    const users = shownOf<Entity>('cmp').filter(({ template_id: template }) => template === parameter?.example);
    expect(users.map(({ id }) => id)).toEqual([]);
  });

  test('no request holds an instant, which would pass one day', () => {
    const dated = named.filter(([, located]) =>
      listTexts(firstRequest(located)).some((text) => /\d{4}-\d\d-\d\d/.test(text)),
    );
    expect(dated.map(([id]) => id)).toEqual([]);
  });

  test('no contact gets an email or phone that another has', () => {
    const contacts = [...seeds.values()].filter(({ id }) => prefixOf(id) === 'con') as unknown as Contact[];
    const takers = ['createContact', 'replaceContact', 'updateContact'].map((id) => {
      const { email, phone } = firstRequest(operationOf(id)) as { email?: string; phone?: string };
      const own = listParameters(contract, operationOf(id)).find(({ in: place }) => place === 'path')?.example;
      return contacts.filter((contact) => contact.id !== own && (contact.email === email || contact.phone === phone));
    });
    expect(takers.flat()).toEqual([]);
  });

  const written = named.filter(([id]) => /^(create|replace|update|sendMessage|sendCampaign)/.test(id));
  test.each(written)('%s is answered with what was sent', (id, located) => {
    const [success] = ['200', '201'].flatMap((status) => examplesOf(id, status));
    expect(success?.[1]).toMatchObject(firstRequest(located) as JsonObject);
  });

  test('assigning is answered with the agent that was sent', () => {
    const { agent_id: agent } = firstRequest(operationOf('assignConversation')) as { agent_id: string };
    expect(examplesOf('assignConversation', '200')[0]?.[1]).toMatchObject({ assignee: { id: agent } });
  });

  test('an import has the rows of its file', () => {
    const { file, mode } = firstRequest(operationOf('importContacts')) as { file: string; mode: string };
    const completed = shownOf<ImportJob>('imp').filter(({ status }) => status === 'completed');
    const rows = file.trim().split('\n').length - 1;
    expect(completed.map((job) => [job.total_rows, job.mode])).toEqual(completed.map(() => [rows, mode]));
    expect(completed.length).toBeGreaterThan(0);
  });
});

/** Every text that an example of any sort shows, with its place. */
function shownTexts(): { pointer: string; text: string }[] {
  return listParts(contract).flatMap(({ kind, pointer, value }) => {
    const shown =
      kind === 'Example' ? value['value'] : [value['example'], kind === 'Schema' ? value['examples'] : null];
    return listTexts(JSON.parse(JSON.stringify(shown ?? null)) as Json).map((text) => ({ pointer, text }));
  });
}

/** What a server that starts with the examples of the lists holds; import jobs have no list. */
function listSeeds(): Entity[] {
  const lists = operations.filter(({ operation }) => operation['x-pagination']).map(nameOf);
  const shown = [...lists, 'getContactImport'].flatMap((id) => examplesOf(id, '200'));
  return shown.flatMap(([, value]) => listObjects(value)).filter(isEntity);
}

function operationOf(id: string): LocatedOperation {
  return operations.find((located) => nameOf(located) === id) as LocatedOperation;
}

function firstRequest(located: LocatedOperation): Json {
  const [body] = listBodies(located);
  const [[, value] = ['', null]] = body ? listExamples(body[1]) : [];
  return value;
}
