// Calls a server by our client, with its retries, timeouts and checks. Usage: call-ours.ts GET|POST url
import { createClient, createContact, getContact } from '@botbat/client';
import { CONTACTS } from './contacts.ts';
import { timeCalls } from './time-calls.ts';

const [method, baseUrl = ''] = process.argv.slice(2);
const client = createClient({ apiKey: 'bb_test_1', baseUrl });
const body = CONTACTS.valid as never;
await timeCalls(
  method === 'GET'
    ? () => getContact(client, { contact_id: 'con_01KT3SRYY0G428D84GWCJKQSSV' })
    : () => createContact(client, { body }),
);
